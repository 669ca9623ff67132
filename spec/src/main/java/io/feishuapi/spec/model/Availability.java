package io.feishuapi.spec.model;

import io.feishuapi.platform.Platform;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where and since when a field is there.
 *
 * @param since the client version from which on the field exists on all platforms, or null where the page names none
 * @param platformSince versions that hold for one platform only
 * @param notOn platforms without the field, in the order of {@link Platform}
 */
public record Availability(@Nullable String since, Map<Platform, String> platformSince, List<Platform> notOn) {

    /** Nothing said. */
    public static final Availability EVERYWHERE = new Availability(null, Map.of(), List.of());

    public Availability {
        platformSince = platformSince.isEmpty() ? Map.of() : inOrder(platformSince);
        notOn = notOn.size() < 2
                ? List.copyOf(notOn)
                : notOn.stream().sorted().distinct().toList();
    }

    private static Map<Platform, String> inOrder(Map<Platform, String> platformSince) {
        return Collections.unmodifiableMap(new EnumMap<>(platformSince));
    }
}
