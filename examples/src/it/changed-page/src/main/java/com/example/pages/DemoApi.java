package com.example.pages;

import io.feishuapi.FeishuApi;

/** An API whose page lies in this build. */
@FeishuApi("demoGreet")
public interface DemoApi {}
