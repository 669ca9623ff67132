package io.feishuapi.spec.model;

import java.util.Locale;

/** A table of error codes that the docs keep apart from the pages that refer to it. */
public enum ErrorTable {
    /** The codes of {@code errno}, which mean the same in all APIs. */
    ERRNO,
    BLUETOOTH,
    NFC,
    BEACON,
    CAMERA;

    /** The word that the printed model uses. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
