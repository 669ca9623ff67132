package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules that bind in some cases only. They are prose, so a new wording cannot be told from a new rule. */
final class ConditionalRuleComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        Set<String> was = new LinkedHashSet<>(WordsOf.texts(older.soft()));
        Set<String> is = new LinkedHashSet<>(WordsOf.texts(newer.soft()));
        List<String> gone = was.stream().filter(rule -> !is.contains(rule)).toList();
        List<String> came = is.stream().filter(rule -> !was.contains(rule)).toList();
        if (gone.isEmpty() && came.isEmpty()) {
            return;
        }
        if (gone.isEmpty()) {
            changes.add(ChangeKind.FIELD_CONDITIONAL_RULE_ADDED, null, text(came));
        } else if (came.isEmpty()) {
            changes.add(ChangeKind.FIELD_CONDITIONAL_RULE_REMOVED, text(gone), null);
        } else {
            changes.add(ChangeKind.FIELD_CONDITIONAL_RULE_CHANGED, text(gone), text(came));
        }
    }

    private static String text(List<String> rules) {
        return String.join(" / ", rules);
    }
}
