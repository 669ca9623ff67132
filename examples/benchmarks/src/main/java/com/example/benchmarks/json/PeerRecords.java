package com.example.benchmarks.json;

import io.avaje.jsonb.Json;
import java.util.List;

/**
 * Records of the same members for the peers, as plain as they like them: enums are their numbers, Java names are those of the wire,
 * and unknown members are not kept.
 */
public final class PeerRecords {

    private PeerRecords() {}

    @Json
    public record ChatRequest(String openChatId, Long chatType, Long userType) {}

    @Json
    public record ChatNames(String zh_cn, String en_us) {}

    @Json
    public record ChatResult(ChatNames i18nNames, String name, List<String> avatarUrls, Long atCount, Long badge) {}

    @Json
    public record ContactRequest(
            Boolean multi,
            Boolean ignore,
            Long maxNum,
            String limitTips,
            Boolean externalContact,
            Boolean enableChooseDepartment,
            List<String> chosenIds,
            List<String> disableChosenIds) {}

    @Json
    public record UserNames(String zh_cn, String en_us, String ja_jp) {}

    @Json
    public record User(String openId, String unionId, String name, UserNames i18nNames, List<String> avatarUrls) {}

    @Json
    public record Department(String departmentId, String openDepartmentId) {}

    @Json
    public record ContactResult(List<User> data, List<Department> department_data) {}
}
