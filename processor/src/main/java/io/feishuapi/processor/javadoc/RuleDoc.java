package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.CrossCheck;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Rules over several members of an object, in words: one line of HTML each. */
final class RuleDoc {

    private final DocLanguage language;

    RuleDoc(DocLanguage language) {
        this.language = language;
    }

    /** The members of which at least or exactly one must be there. */
    List<String> choices(RecordPlan record) {
        List<String> choices = new ArrayList<>();
        for (CrossCheck check : record.checks()) {
            addChoice(check, choices);
        }
        return choices;
    }

    /** The same where a component is one of the members. */
    List<String> choices(RecordPlan record, ComponentPlan component) {
        List<String> choices = new ArrayList<>();
        for (CrossCheck check : record.checks()) {
            if (isAnyWithin(targets(check), component)) {
                addChoice(check, choices);
            }
        }
        return choices;
    }

    /** When a component, or something inside of it, must be there; what the page's own words on it say already is left out. */
    List<String> conditions(RecordPlan record, ComponentPlan component) {
        List<String> conditions = new ArrayList<>();
        for (CrossCheck check : record.checks()) {
            if (check instanceof CrossCheck.RequiredWhen rule && isWithin(rule.target(), component) && !isTold(rule)) {
                conditions.add(condition(rule));
            }
        }
        return conditions;
    }

    private static boolean isAnyWithin(List<CrossCheck.Access> targets, ComponentPlan component) {
        for (CrossCheck.Access target : targets) {
            if (isWithin(target, component)) {
                return true;
            }
        }
        return false;
    }

    /** No two components of a record have the same name on the wire. */
    private static boolean isWithin(CrossCheck.Access target, ComponentPlan component) {
        return target.steps().get(0).wireName().equals(component.wireName());
    }

    private static boolean isTold(CrossCheck.RequiredWhen rule) {
        FieldProse prose = new FieldProse(rule.target().last().field());
        for (CrossCheck.Condition condition : rule.when()) {
            if (!prose.isRequiredBy(condition.target().last().wireName())) {
                return false;
            }
        }
        return true;
    }

    private static List<CrossCheck.Access> targets(CrossCheck check) {
        if (check instanceof CrossCheck.AnyOf anyOf) {
            return anyOf.targets();
        }
        return check instanceof CrossCheck.OneOf oneOf ? oneOf.targets() : List.of();
    }

    private void addChoice(CrossCheck check, List<String> choices) {
        if (check instanceof CrossCheck.RequiredWhen) {
            return;
        }
        DocLabel label = check instanceof CrossCheck.AnyOf ? DocLabel.ANY_OF : DocLabel.ONE_OF;
        StringJoiner names = new StringJoiner(DocLabel.COMMA.in(language));
        for (CrossCheck.Access target : targets(check)) {
            names.add(code(target));
        }
        choices.add(label.in(language) + DocLabel.COLON.in(language) + names);
    }

    private String condition(CrossCheck.RequiredWhen rule) {
        StringJoiner conditions = new StringJoiner(DocLabel.AND.in(language));
        for (CrossCheck.Condition each : rule.when()) {
            conditions.add(code(each.target()) + " = " + JavadocEscaper.code(LiteralText.of(each.literal())));
        }
        String inside = rule.target().steps().size() > 1 ? code(rule.target()) + DocLabel.COLON.in(language) : "";
        return inside + DocLabel.REQUIRED_WHEN.in(language) + DocLabel.COLON.in(language) + conditions;
    }

    private static String code(CrossCheck.Access access) {
        return JavadocEscaper.code(access.path());
    }
}
