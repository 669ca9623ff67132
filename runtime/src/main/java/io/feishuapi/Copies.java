package io.feishuapi;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep nulls, which {@link List#copyOf} and {@link Map#copyOf} refuse. For generated code. */
public final class Copies {

    private Copies() {}

    /** A copy of a list, or the list itself where it is such a copy; null for null. */
    @SuppressWarnings("unchecked") // What cannot change may be seen as a list of a wider type.
    public static <T extends @Nullable Object> @Nullable List<T> list(@Nullable List<? extends T> list) {
        if (list == null || list instanceof FixedList) {
            return (List<T>) list;
        }
        return new FixedList<>(list.toArray());
    }

    /** A list of a part of an array. */
    public static <T extends @Nullable Object> List<T> list(@Nullable Object[] elements, int from, int to) {
        return new FixedList<>(Arrays.copyOfRange(elements, from, to));
    }

    /** A copy of members in the same order; null for null. */
    public static @Nullable Map<String, @Nullable Object> map(@Nullable Map<String, ? extends @Nullable Object> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A copy of members that a page does not know, in the same order; empty for null. Members that {@link #with} made are no longer changed by it. */
    public static Map<String, @Nullable Object> extra(@Nullable Map<String, ? extends @Nullable Object> extra) {
        if (extra == null || extra.isEmpty()) {
            return Map.of();
        }
        return extra instanceof ExtraMembers members
                ? members.fix()
                : copy(extra).fix();
    }

    /**
     * Members with one more, for builders.
     *
     * @param extra what this method made before, or any other members, which stay as they are
     * @return the members; the next call may change the very same map
     */
    public static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> extra, String name, @Nullable Object value) {
        ExtraMembers members = extra instanceof ExtraMembers made && made.isOpen() ? made : copy(extra);
        members.add(name, value);
        return members;
    }

    private static ExtraMembers copy(Map<String, ? extends @Nullable Object> extra) {
        ExtraMembers copy = new ExtraMembers();
        extra.forEach(copy::add);
        return copy;
    }
}
