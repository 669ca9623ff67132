package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * How the callbacks of a call are named, where they are not {@code success}, {@code fail} and {@code complete}.
 *
 * @param success the name of the callback for its result, such as {@code onSuccess}; null where it has the usual one
 * @param fail the name of the callback for a failure, such as {@code onFail}; null where it has the usual one
 */
public record Callbacks(@Nullable String success, @Nullable String fail) {}
