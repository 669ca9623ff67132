package io.feishuapi.spec.model;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the support table.
 *
 * @param app the kind of app
 * @param platform the platform
 * @param supported whether the API is there at all
 * @param since the client version from which on it is there, such as {@code 3.10.0}, or null where the cell names none
 * @param position where the row begins, or null where no page says it but a correction. The printed model leaves it out.
 */
public record Support(
        AppType app,
        Platform platform,
        boolean supported,
        @Nullable String since,
        @Nullable Position position) {

    /** A cell of no page. */
    public Support(AppType app, Platform platform, boolean supported, @Nullable String since) {
        this(app, platform, supported, since, null);
    }
}
