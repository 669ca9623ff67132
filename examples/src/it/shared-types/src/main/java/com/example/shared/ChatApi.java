package com.example.shared;

import io.feishuapi.FeishuApi;

/** The APIs of the program. */
@FeishuApi("getChatInfo")
public interface ChatApi {}
