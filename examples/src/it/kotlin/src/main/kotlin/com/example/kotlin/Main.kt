package com.example.kotlin

import io.feishuapi.FeishuApi

/** Generated through kapt. */
@FeishuApi("getChatInfo")
interface ChatApi

/** Fails unless the generated types are there and work. */
fun main() {
    val json = GetChatInfoRequest.builder()
        .openChatId("oc_1")
        .chatType(GetChatInfoRequest.ChatType.GROUP)
        .build()
        .toJson()
    check(json == """{"openChatId":"oc_1","chatType":1}""") { json }
}
