package io.feishuapi.spec.compare;

import io.feishuapi.spec.compare.words.Rewritten;
import io.feishuapi.spec.model.Field;

/** Rules that bind in some cases only. They are prose, so a new wording cannot be told from a new rule. */
final class ConditionalRuleComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        for (Rewritten<String> rule : Rewritten.between(older.soft(), newer.soft(), WordsOf::text)) {
            changes.addProse(kind(rule), rule.older(), rule.newer());
        }
    }

    private static ChangeKind kind(Rewritten<String> rule) {
        if (rule.older() == null) {
            return ChangeKind.FIELD_CONDITIONAL_RULE_ADDED;
        }
        return rule.newer() == null
                ? ChangeKind.FIELD_CONDITIONAL_RULE_REMOVED
                : ChangeKind.FIELD_CONDITIONAL_RULE_CHANGED;
    }
}
