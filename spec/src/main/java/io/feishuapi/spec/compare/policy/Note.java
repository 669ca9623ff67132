package io.feishuapi.spec.compare.policy;

/**
 * Something about the run that should be looked at and lets nothing fail.
 *
 * @param id the stable id, such as {@code DIFF-951}
 * @param message what it is and what to do, with the place
 */
public record Note(String id, String message) {}
