package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * That something should no longer be used.
 *
 * @param text what the page says
 * @param replacement the name of what to use instead, or null where the page names nothing
 */
public record Deprecation(String text, @Nullable String replacement) {}
