package com.example.webapp;

import io.feishuapi.FeishuApi;

/** The parts of Feishu's client that this app calls. */
@FeishuApi({"getChatInfo", "chooseImage", "scanCode", "onChatBadgeChange", "getLaunchOptionsSync"})
public interface ClientApi {}
