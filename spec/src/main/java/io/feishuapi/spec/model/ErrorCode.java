package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * A row of an error table.
 *
 * @param code the code as the page writes it
 * @param text the short description
 * @param advice what to do about it, or null where the page does not say
 */
public record ErrorCode(String code, String text, @Nullable String advice) {}
