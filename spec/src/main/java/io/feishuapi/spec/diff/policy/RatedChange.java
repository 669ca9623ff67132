package io.feishuapi.spec.diff.policy;

import io.feishuapi.spec.diff.Change;
import io.feishuapi.spec.diff.ChangeSeverity;

/**
 * A change with the severity that counts.
 *
 * @param change the change
 * @param severity its severity under a policy
 */
public record RatedChange(Change change, ChangeSeverity severity) {}
