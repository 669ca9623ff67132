package com.example.quickstart;

import io.feishuapi.FeishuApi;

/** The parts of Feishu's client that this program calls. */
@FeishuApi("getChatInfo")
public interface ChatApi {}
