package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * One value of a closed list.
 *
 * @param value the value as it goes over the wire
 * @param label what the page says of it, or null where it says nothing
 */
public record EnumValue(Literal value, @Nullable String label) {}
