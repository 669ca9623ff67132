package io.feishuapi.platform;

import java.util.Locale;

/** A kind of app that may call an API. */
public enum AppType {
    /** A mini program (小程序). */
    GADGET,
    /** A web app inside Feishu (网页应用). */
    WEBAPP;

    /** The word for it in JSON, such as {@code webapp}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
