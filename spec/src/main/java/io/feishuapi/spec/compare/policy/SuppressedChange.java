package io.feishuapi.spec.compare.policy;

/**
 * A change that is known and accepted.
 *
 * @param rated the change
 * @param suppression what accepts it
 */
public record SuppressedChange(RatedChange rated, Suppression suppression) {}
