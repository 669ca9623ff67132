package io.feishuapi.spec.model;

import java.util.Locale;

/** How an API is called. */
public enum ApiKind {
    /** One object with parameters and {@code success}, {@code fail} and {@code complete}. */
    CALLBACK,
    /** {@code onXxx(function callback)}: the callback is called for each event. */
    LISTENER,
    /** {@code offXxx}: ends what the listener of the same name began. */
    UNLISTEN,
    /** Positional arguments, returns its value. */
    SYNC,
    /** Returns an object with methods of its own. */
    FACTORY,
    /** A server API: read, never generated. */
    HTTP,
    /** Nothing of the above. */
    OTHER;

    /** The word that the printed model uses, such as {@code callback}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
