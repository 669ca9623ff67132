package com.example.chat;

import io.feishuapi.FeishuApi;

/** What the title needs of the client. */
@FeishuApi({"getChatInfo", "onChatBadgeChange"})
interface ChatApi {}
