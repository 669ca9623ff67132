package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A method of an object, as the page of the object lists it.
 *
 * @param name its name, such as {@code play}
 * @param text what the list says of it, or null where it says nothing
 */
public record ObjectMethod(String name, @Nullable String text) {}
