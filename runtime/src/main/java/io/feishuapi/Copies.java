package io.feishuapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep nulls, which {@link List#copyOf} and {@link Map#copyOf} refuse. For generated code. */
public final class Copies {

    private Copies() {}

    /** A copy of a list; null for null. */
    public static <T extends @Nullable Object> @Nullable List<T> list(@Nullable List<? extends T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** A copy of members in the same order; null for null. */
    public static @Nullable Map<String, @Nullable Object> map(@Nullable Map<String, ? extends @Nullable Object> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy of members that a page does not know, in the same order; empty for null. */
    public static Map<String, @Nullable Object> extra(@Nullable Map<String, ? extends @Nullable Object> extra) {
        return extra == null || extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
