package io.feishuapi.spec.needs;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which client on an app runs, for one kind of app on one platform.
 *
 * @param app the kind of app
 * @param platform the platform
 * @param since the version from which on all APIs are there, or null where no page names one
 * @param missing the APIs that no client has there, sorted: where there are some, the app does not run as a whole
 * @param unstated the APIs whose pages say nothing of it, sorted
 */
public record ClientNeed(
        AppType app, Platform platform, @Nullable String since, List<String> missing, List<String> unstated) {

    public ClientNeed {
        missing = List.copyOf(missing);
        unstated = List.copyOf(unstated);
    }
}
