package com.example.pages;

import io.feishuapi.FeishuApi;

/** An API whose page lies in another jar. */
@FeishuApi("demoGreet")
public interface DemoApi {}
