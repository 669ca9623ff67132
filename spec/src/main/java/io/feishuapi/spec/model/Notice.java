package io.feishuapi.spec.model;

import io.feishuapi.spec.text.Position;

/**
 * Prose that stands outside the tables.
 *
 * @param text the prose
 * @param position where it begins
 */
public record Notice(String text, Position position) {}
