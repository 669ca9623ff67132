package io.feishuapi.spec.compare.client;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.ClientVersion;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Support;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The oldest client that a project serves on one platform.
 *
 * @param app the kind of app, or null where either will do: something is then missing only where both lack it
 * @param platform the platform
 * @param version the oldest version
 */
public record MinimumClient(@Nullable AppType app, Platform platform, ClientVersion version) {

    /**
     * Reads a list such as {@code android:7.0,webapp/harmony:7.35}.
     *
     * @throws IllegalArgumentException for anything else; the message says what is wrong, and what to write
     */
    public static List<MinimumClient> parse(String text) {
        List<MinimumClient> clients = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : text.split(",", -1)) {
            String entry = part.strip();
            int colon = entry.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(
                        "'" + entry + "' is not PLATFORM:VERSION or APP/PLATFORM:VERSION, such as android:7.0");
            }
            String where = entry.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (!seen.add(where)) {
                throw new IllegalArgumentException("'" + where + "' is there twice; keep one");
            }
            String version = entry.substring(colon + 1).strip();
            clients.add(new MinimumClient(
                    app(where),
                    platform(where),
                    ClientVersion.parse(version)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "'" + version + "' is no version; write numbers with dots, such as 7.35.0"))));
        }
        return clients;
    }

    private static @Nullable AppType app(String where) {
        int slash = where.indexOf('/');
        if (slash < 0) {
            return null;
        }
        String word = where.substring(0, slash);
        return Arrays.stream(AppType.values())
                .filter(app -> app.wireName().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no kind of app; there are: "
                        + Arrays.stream(AppType.values()).map(AppType::wireName).collect(Collectors.joining(", "))));
    }

    private static Platform platform(String where) {
        String word = where.substring(where.indexOf('/') + 1);
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.wireName().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no platform; there are: "
                        + Arrays.stream(Platform.values())
                                .map(Platform::wireName)
                                .collect(Collectors.joining(", "))));
    }

    /** The cells of a support table that speak of this client; none where the page is silent. */
    List<Support> cells(List<Support> table) {
        return table.stream()
                .filter(cell -> cell.platform() == platform && (app == null || cell.app() == app))
                .toList();
    }

    /** Whether this client is older than a version; versions without an order count as there. */
    boolean isOlderThan(@Nullable String since) {
        Optional<ClientVersion> needed = since == null ? Optional.empty() : ClientVersion.parse(since);
        return needed.isPresent() && version.compareTo(needed.get()) < 0;
    }

    /** {@code android 7.0}, {@code webapp on android 7.0}. */
    @Override
    public String toString() {
        return (app == null ? "" : app.wireName() + " on ") + platform.wireName() + " " + version;
    }
}
