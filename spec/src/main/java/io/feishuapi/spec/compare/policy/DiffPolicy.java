package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.ChangeSeverity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a project makes of changes.
 *
 * @param severities severities in place of those that kinds come with
 * @param suppressions changes that are known and accepted
 */
public record DiffPolicy(Map<ChangeKind, ChangeSeverity> severities, List<Suppression> suppressions) {

    /** Takes every kind as it comes. */
    public static final DiffPolicy NONE = new DiffPolicy(Map.of(), List.of());

    public DiffPolicy {
        severities = Map.copyOf(severities);
        suppressions = List.copyOf(suppressions);
    }

    /** The severity that counts. */
    public ChangeSeverity severity(ChangeKind kind) {
        return severities.getOrDefault(kind, kind.severity());
    }

    /** This policy with severities that go before its own. */
    public DiffPolicy with(Map<ChangeKind, ChangeSeverity> overriding) {
        Map<ChangeKind, ChangeSeverity> merged = new EnumMap<>(ChangeKind.class);
        merged.putAll(severities);
        merged.putAll(overriding);
        return new DiffPolicy(merged, suppressions);
    }
}
