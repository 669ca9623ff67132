package com.example.ecj;

import io.feishuapi.FeishuApi;

/** One API of each kind, compiled by the Eclipse compiler. */
@FeishuApi({
    "getChatInfo",
    "onChatBadgeChange",
    "downloadFile",
    "openBluetoothAdapter",
    "setNavigationBar",
    "FileSystemManager.readFileSync"
})
public interface ChatApi {}
