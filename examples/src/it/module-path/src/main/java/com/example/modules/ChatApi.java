package com.example.modules;

import io.feishuapi.FeishuApi;

/** Compiled as part of a module. */
@FeishuApi("getChatInfo")
public interface ChatApi {}
