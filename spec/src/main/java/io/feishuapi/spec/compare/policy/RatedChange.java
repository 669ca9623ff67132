package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeSeverity;

/**
 * A change with the severity that counts.
 *
 * @param change the change
 * @param severity its severity under a policy
 */
public record RatedChange(Change change, ChangeSeverity severity) {}
