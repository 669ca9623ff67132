package com.example.newest;

import com.example.newest.GetChatInfoRequest.ChatType;

/** Fails unless the generated types are there and work on JDK 25. */
public final class Main {

    /** Never made. */
    private Main() {}

    /**
     * Runs.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String json = GetChatInfoRequest.builder()
                .openChatId("oc_1")
                .chatType(ChatType.GROUP)
                .build()
                .toJson();
        if (!json.equals("{\"openChatId\":\"oc_1\",\"chatType\":1}") || Runtime.version().feature() < 25) {
            throw new IllegalStateException(json + " on " + Runtime.version());
        }
    }
}
