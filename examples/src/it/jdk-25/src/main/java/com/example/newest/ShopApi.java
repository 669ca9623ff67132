package com.example.newest;

import io.feishuapi.FeishuApi;

/** One API of each kind. */
@FeishuApi({
    "getChatInfo",
    "onChatBadgeChange",
    "downloadFile",
    "openBluetoothAdapter",
    "setNavigationBar",
    "FileSystemManager.readFileSync"
})
public interface ShopApi {}
