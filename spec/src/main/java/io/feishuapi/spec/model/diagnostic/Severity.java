package io.feishuapi.spec.model.diagnostic;

import java.util.Locale;

/** How bad a diagnostic is. */
public enum Severity {
    /** Nothing may be generated from the page. */
    ERROR,
    /** The page can be used; something in it should be looked at. */
    WARNING;

    /** The word that the printed model uses. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
