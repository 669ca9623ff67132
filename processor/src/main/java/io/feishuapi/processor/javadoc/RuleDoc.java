package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.Access;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.spec.model.CrossFieldRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Rules over several members of an object, in words: one line of HTML each. */
final class RuleDoc {

    private final DocLanguage language;

    RuleDoc(DocLanguage language) {
        this.language = language;
    }

    /** The members of which at least or exactly one must be there. */
    List<String> choices(RecordPlan record) {
        return texts(record.checks(), new ChoiceText());
    }

    /** The same where a component is one of the members. */
    List<String> choices(RecordPlan record, ComponentPlan component) {
        List<CrossFieldRule<Access>> about = new ArrayList<>();
        for (CrossFieldRule<Access> check : record.checks()) {
            if (isAnyWithin(check.paths(), component)) {
                about.add(check);
            }
        }
        return texts(about, new ChoiceText());
    }

    /** When a component, or something inside of it, must be there; what the page's own words on it say already is left out. */
    List<String> conditions(RecordPlan record, ComponentPlan component) {
        return texts(record.checks(), new ConditionText(component));
    }

    private static List<String> texts(
            List<CrossFieldRule<Access>> checks, CrossFieldRule.Visitor<Access, Optional<String>> writer) {
        List<String> texts = new ArrayList<>();
        for (CrossFieldRule<Access> check : checks) {
            check.accept(writer).ifPresent(texts::add);
        }
        return texts;
    }

    private static boolean isAnyWithin(List<Access> targets, ComponentPlan component) {
        for (Access target : targets) {
            if (isWithin(target, component)) {
                return true;
            }
        }
        return false;
    }

    /** No two components of a record have the same name on the wire. */
    private static boolean isWithin(Access target, ComponentPlan component) {
        return target.steps().get(0).wireName().equals(component.wireName());
    }

    private static String code(Access access) {
        return JavadocEscaper.code(access.path());
    }

    /** How many of several members must be there. */
    private final class ChoiceText implements CrossFieldRule.Visitor<Access, Optional<String>> {

        @Override
        public Optional<String> requiredWhen(CrossFieldRule.RequiredWhen<Access> rule) {
            return Optional.empty();
        }

        @Override
        public Optional<String> choice(CrossFieldRule.Choice<Access> rule) {
            StringJoiner names = new StringJoiner(DocLabel.COMMA.in(language));
            for (Access target : rule.paths()) {
                names.add(code(target));
            }
            DocLabel label = switch (rule.count()) {
                case ANY_OF -> DocLabel.ANY_OF;
                case ONE_OF -> DocLabel.ONE_OF;
            };
            return Optional.of(label.in(language) + DocLabel.COLON.in(language) + names);
        }
    }

    /** When a component must be there. */
    private final class ConditionText implements CrossFieldRule.Visitor<Access, Optional<String>> {

        private final ComponentPlan component;

        ConditionText(ComponentPlan component) {
            this.component = component;
        }

        @Override
        public Optional<String> requiredWhen(CrossFieldRule.RequiredWhen<Access> rule) {
            if (!isWithin(rule.path(), component) || isTold(rule)) {
                return Optional.empty();
            }
            StringJoiner conditions = new StringJoiner(DocLabel.AND.in(language));
            for (CrossFieldRule.Condition<Access> each : rule.when()) {
                conditions.add(code(each.path()) + " = "
                        + JavadocEscaper.code(each.equalTo().toString()));
            }
            String inside = rule.path().steps().size() > 1 ? code(rule.path()) + DocLabel.COLON.in(language) : "";
            return Optional.of(inside + DocLabel.REQUIRED_WHEN.in(language) + DocLabel.COLON.in(language) + conditions);
        }

        @Override
        public Optional<String> choice(CrossFieldRule.Choice<Access> rule) {
            return Optional.empty();
        }

        private boolean isTold(CrossFieldRule.RequiredWhen<Access> rule) {
            FieldProse prose = new FieldProse(rule.path().last().field());
            for (CrossFieldRule.Condition<Access> condition : rule.when()) {
                if (!prose.isRequiredBy(condition.path().last().wireName())) {
                    return false;
                }
            }
            return true;
        }
    }
}
