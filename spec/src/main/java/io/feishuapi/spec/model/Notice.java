package io.feishuapi.spec.model;

/**
 * Prose that stands outside the tables.
 *
 * @param text the prose
 * @param position where it begins
 */
public record Notice(String text, Position position) {}
