package io.feishuapi;

/** A platform that Feishu's client runs on. */
public enum Platform {
    /** Android. */
    ANDROID,
    /** iOS. */
    IOS,
    /** Windows, macOS and Linux. */
    PC,
    /** HarmonyOS. */
    HARMONY
}
