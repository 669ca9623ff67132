package io.feishuapi.spec.model;

import java.util.Locale;
import java.util.Optional;

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

    /** Whether a page of it documents a call of the client. */
    public boolean isCall() {
        return switch (this) {
            case CALLBACK, LISTENER, UNLISTEN, SYNC, FACTORY -> true;
            case HTTP, OTHER -> false;
        };
    }

    /** Whether code is generated for it: what ends a listener is no call of generated code. */
    public boolean isGenerated() {
        return switch (this) {
            case CALLBACK, LISTENER, SYNC, FACTORY -> true;
            case UNLISTEN, HTTP, OTHER -> false;
        };
    }

    /** Whether a function goes in that is called for each event. */
    public boolean hasEvents() {
        return switch (this) {
            case LISTENER, UNLISTEN -> true;
            case CALLBACK, SYNC, FACTORY, HTTP, OTHER -> false;
        };
    }

    /** How parameters go in where a page does not say it; nothing where none go in. */
    public Optional<Arguments> usualArguments() {
        return switch (this) {
            case CALLBACK -> Optional.of(Arguments.OBJECT);
            case SYNC, FACTORY -> Optional.of(Arguments.POSITIONAL);
            case LISTENER, UNLISTEN, HTTP, OTHER -> Optional.empty();
        };
    }

    /** The word that the printed model uses, such as {@code callback}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
