package io.feishuapi.platform;

import java.util.Locale;

/** A platform that Feishu's client runs on, in the order in which pages list them. */
public enum Platform {
    /** Android. */
    ANDROID,
    /** iOS. */
    IOS,
    /** Windows, macOS and Linux. */
    PC,
    /** HarmonyOS. */
    HARMONY;

    /** The word for it in JSON, such as {@code harmony}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
