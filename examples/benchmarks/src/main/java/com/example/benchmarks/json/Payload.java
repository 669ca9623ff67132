package com.example.benchmarks.json;

import io.feishuapi.FeishuRequest;
import io.feishuapi.FeishuResult;
import io.feishuapi.json.JsonWritable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is read and written: JSON text, the generated type that reads it, and the peers' record of the same members. */
public enum Payload {
    /** Three members, two of them enums. */
    CHAT_REQUEST(GetChatInfoRequest::fromJson, PeerRecords.ChatRequest.class),
    /** Five members, an object and a list among them, and {@code errMsg}, which no record knows. */
    CHAT_RESULT(GetChatInfoResult::fromJson, PeerRecords.ChatResult.class),
    /** The same in Latin letters. */
    CHAT_RESULT_LATIN(GetChatInfoResult::fromJson, PeerRecords.ChatResult.class),
    /** Eight members with two lists. */
    CONTACT_REQUEST(ChooseContactRequest::fromJson, PeerRecords.ContactRequest.class),
    /** Twenty users and three departments, and {@code errMsg}. */
    CONTACT_RESULT(ChooseContactResult::fromJson, PeerRecords.ContactResult.class),
    /** The same in Latin letters. */
    CONTACT_RESULT_LATIN(ChooseContactResult::fromJson, PeerRecords.ContactResult.class);

    private final Function<String, ? extends JsonWritable> generated;
    private final Class<?> peer;

    Payload(Function<String, ? extends JsonWritable> generated, Class<?> peer) {
        this.generated = generated;
        this.peer = peer;
    }

    /** Reads the generated type. */
    Function<String, ? extends JsonWritable> generated() {
        return generated;
    }

    /** The peers' record. */
    Class<?> peer() {
        return peer;
    }

    /** Writes a generated type. */
    static String written(Object value) {
        return value instanceof FeishuRequest request ? request.toJson() : ((FeishuResult) value).toJson();
    }

    /** The JSON text, as a client sends it. */
    String json() {
        return switch (this) {
            case CHAT_REQUEST -> "{\"openChatId\":\"oc_1965ed81fc91d3b73d68c4ca4cfc110a\",\"chatType\":0,\"userType\":0}";
            case CHAT_RESULT -> chat("飞书会议");
            case CHAT_RESULT_LATIN -> chat("Feishu Meeting");
            case CONTACT_REQUEST ->
                "{\"multi\":true,\"ignore\":false,\"maxNum\":5,\"limitTips\":\"已达数量上限\",\"externalContact\":false,"
                        + "\"enableChooseDepartment\":true,\"chosenIds\":[" + ids(0, 5) + "],\"disableChosenIds\":["
                        + ids(5, 8) + "]}";
            case CONTACT_RESULT -> contacts("林岚");
            case CONTACT_RESULT_LATIN -> contacts("Lan Lin");
        };
    }

    private static String chat(String name) {
        return "{\"atCount\":0,\"avatarUrls\":[\"https://s1.example.com/static-resource/v1/5b2ac3~?image_size=72x72\","
                + "\"https://s1.example.com/static-resource/v1/5b2ac3~?image_size=240x240\","
                + "\"https://s1.example.com/static-resource/v1/5b2ac3~?image_size=640x640\","
                + "\"https://s1.example.com/static-resource/v1/5b2ac3~?image_size=noop\"],"
                + "\"badge\":1043,\"i18nNames\":{\"en_us\":\"Feishu Meeting\",\"zh_cn\":\"" + name + "\"},\"name\":\"" + name
                + "\",\"errMsg\":\"getChatInfo:ok\"}";
    }

    private static String contacts(String name) {
        String users = IntStream.range(0, 20)
                .mapToObj(number -> "{\"openId\":\"" + id("ou", number) + "\",\"unionId\":\"" + id("on", number)
                        + "\",\"name\":\"" + name + number + "\",\"i18nNames\":{\"zh_cn\":\"" + name + number
                        + "\",\"en_us\":\"Lan Lin " + number
                        + "\",\"ja_jp\":\"\"},\"avatarUrls\":[\"https://example.com/avatar/" + number
                        + "/72.webp\",\"https://example.com/avatar/" + number + "/240.webp\"]}")
                .collect(Collectors.joining(","));
        String departments = IntStream.range(0, 3)
                .mapToObj(number -> "{\"departmentId\":\"d-3f7a" + number + "\",\"openDepartmentId\":\"od-5b1c9e2d7f"
                        + number + "\"}")
                .collect(Collectors.joining(","));
        return "{\"data\":[" + users + "],\"department_data\":[" + departments + "],\"errMsg\":\"chooseContact:ok\"}";
    }

    private static String ids(int from, int to) {
        List<String> ids = IntStream.range(from, to)
                .mapToObj(number -> "\"" + id("ou", number) + "\"")
                .toList();
        return String.join(",", ids);
    }

    private static String id(String prefix, int number) {
        return prefix + "_0f3c2b7a91d84e56a7c1d2e3f4a5b6" + (char) ('a' + number % 6) + number % 10;
    }
}
