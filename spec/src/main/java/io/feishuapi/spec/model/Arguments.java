package io.feishuapi.spec.model;

import java.util.Locale;

/** How parameters go into a call. */
public enum Arguments {
    /** As members of one object. */
    OBJECT,
    /** One after the other, in page order. */
    POSITIONAL;

    /** The word that the printed model uses. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
