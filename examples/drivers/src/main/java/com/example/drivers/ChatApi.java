package com.example.drivers;

import io.feishuapi.FeishuApi;

/** What the driven pages are asked for. */
@FeishuApi({"getChatInfo", "getLaunchOptionsSync"})
interface ChatApi {}
