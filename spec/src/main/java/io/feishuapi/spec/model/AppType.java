package io.feishuapi.spec.model;

import java.util.Locale;

/** A kind of app that may call an API. */
public enum AppType {
    /** 小程序. */
    GADGET,
    /** 网页应用. */
    WEBAPP;

    /** The word that the printed model uses. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
