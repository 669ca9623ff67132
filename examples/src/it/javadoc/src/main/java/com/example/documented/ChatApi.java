package com.example.documented;

import io.feishuapi.FeishuApi;

/** The parts of Feishu's client that are documented here. */
@FeishuApi({"getChatInfo", "chooseImage", "onChatBadgeChange"})
public interface ChatApi {}
