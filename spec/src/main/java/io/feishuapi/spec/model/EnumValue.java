package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * One value of a closed list.
 *
 * @param value the value as it goes over the wire
 * @param label what the page says of it, or null where it says nothing
 * @param constantName the name of its Java constant where a correction pins it, such as {@code GROUP_CHAT}; null leaves the name to the
 *     generator. No page states it.
 */
public record EnumValue(
        Literal value, @Nullable String label, @Nullable String constantName) {

    /** A value as a page states it. */
    public EnumValue(Literal value, @Nullable String label) {
        this(value, label, null);
    }
}
