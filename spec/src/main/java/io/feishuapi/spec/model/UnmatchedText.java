package io.feishuapi.spec.model;

import io.feishuapi.spec.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * Prose that looks like a constraint and that no reader understood.
 *
 * @param path the field it stands at, or null where it stands outside the tables
 * @param text the prose
 * @param position where it begins
 */
public record UnmatchedText(@Nullable MemberPath path, String text, Position position) {}
