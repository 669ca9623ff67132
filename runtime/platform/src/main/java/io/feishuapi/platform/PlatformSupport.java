package io.feishuapi.platform;

import org.jspecify.annotations.Nullable;

/**
 * Whether an API is there for a kind of app on a platform.
 *
 * @param app the kind of app
 * @param platform the platform
 * @param supported whether it is there at all
 * @param since the client version from which on it is there, such as {@code 3.10.0}, or null where the page names none
 */
public record PlatformSupport(
        AppType app,
        Platform platform,
        boolean supported,
        @Nullable String since) {}
