package io.feishuapi.spec.compare;

import org.jspecify.annotations.Nullable;

/**
 * One fact that differs between two editions. Texts come from pages: whoever prints them makes them harmless.
 *
 * @param kind what happened
 * @param api the API's name
 * @param path what it happened to, such as {@code in.left.items[].id}, {@code support.gadget.android}, {@code errors.10003}; empty for the
 *     page as a whole
 * @param oldValue the older fact in at most a line, or null where there was none or where it is prose
 * @param newValue the newer fact, likewise
 * @param oldPlace where it stood, or null where it did not
 * @param newPlace where it stands, or null where it does not
 */
public record Change(
        ChangeKind kind,
        String api,
        String path,
        @Nullable String oldValue,
        @Nullable String newValue,
        @Nullable Place oldPlace,
        @Nullable Place newPlace) {}
