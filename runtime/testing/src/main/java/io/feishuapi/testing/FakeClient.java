package io.feishuapi.testing;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.platform.PlatformSupport;
import org.jspecify.annotations.Nullable;

/** The client that a fake plays: the kind of app, the platform and the version. */
record FakeClient(AppType app, Platform platform, String version) {

    /** Why the client does not have an API, or null where it has, or where the page says nothing of support. */
    @Nullable
    String refusal(ApiDescriptor<?, ?> api) {
        if (api.support().isEmpty()) {
            return null;
        }
        for (PlatformSupport support : api.support()) {
            if (support.app() == app && support.platform() == platform) {
                if (!support.supported()) {
                    return "not supported for " + app + " on " + platform;
                }
                String since = support.since();
                return since != null && compare(version, since) < 0
                        ? "not supported for " + app + " on " + platform + " " + version + ", but from " + since + " on"
                        : null;
            }
        }
        return "not supported for " + app + " on " + platform;
    }

    /** Compares versions number by number; a missing number is 0, and what is no number counts as 0 as well. */
    static int compare(String left, String right) {
        String[] leftParts = left.split("\\.", -1);
        String[] rightParts = right.split("\\.", -1);
        for (int i = 0; i < Math.max(leftParts.length, rightParts.length); i++) {
            int difference = Long.compare(number(leftParts, i), number(rightParts, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static long number(String[] parts, int index) {
        long number = 0;
        String part = index < parts.length ? parts[index] : "";
        for (int i = 0; i < Math.min(part.length(), 9); i++) {
            int digit = Character.digit(part.charAt(i), 10);
            if (digit >= 0) {
                number = number * 10 + digit;
            }
        }
        return number;
    }
}
