package io.feishuapi.needs;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which client on an app runs, for one kind of app on one platform.
 *
 * @param app the kind of app
 * @param platform the platform
 * @param since the version from which on all APIs are there, such as {@code 7.35.0}, or null where no page names one
 * @param missing the APIs that no client has there, sorted
 * @param unstated the APIs whose pages say nothing of it, sorted
 */
public record ClientNeed(
        AppType app, Platform platform, @Nullable String since, List<String> missing, List<String> unstated) {

    public ClientNeed {
        missing = List.copyOf(missing);
        unstated = List.copyOf(unstated);
    }

    /** Whether the app runs there as a whole, as far as pages say. */
    public boolean runs() {
        return missing.isEmpty();
    }
}
