package com.example.ecj;

import com.example.ecj.GetChatInfoRequest.ChatType;

/** Fails unless the generated types are there and work. */
public final class Main {

    private Main() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        String json = GetChatInfoRequest.builder()
                .openChatId("oc_1")
                .chatType(ChatType.GROUP)
                .build()
                .toJson();
        if (!json.equals("{\"openChatId\":\"oc_1\",\"chatType\":1}")) {
            throw new IllegalStateException(json);
        }
    }
}
