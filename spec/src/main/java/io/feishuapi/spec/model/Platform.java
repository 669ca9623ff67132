package io.feishuapi.spec.model;

import java.util.Locale;

/** A platform that Feishu's client runs on, in the order in which pages list them. */
public enum Platform {
    ANDROID,
    IOS,
    PC,
    HARMONY;

    /** The word that the printed model uses. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
