package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.CrossCheck;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules over several members of an object, in words: one line of HTML each. */
final class RuleDoc {

    private final DocLanguage language;

    RuleDoc(DocLanguage language) {
        this.language = language;
    }

    /** The members of which at least or exactly one must be there. */
    List<String> choices(RecordPlan record) {
        return record.checks().stream().flatMap(this::choice).toList();
    }

    /** The same where a component is one of the members. */
    List<String> choices(RecordPlan record, ComponentPlan component) {
        return record.checks().stream()
                .filter(check -> targets(check).stream().anyMatch(target -> isWithin(target, component)))
                .flatMap(this::choice)
                .toList();
    }

    /** When a component, or something inside of it, must be there; what the page's own words on it say already is left out. */
    List<String> conditions(RecordPlan record, ComponentPlan component) {
        return record.checks().stream()
                .filter(CrossCheck.RequiredWhen.class::isInstance)
                .map(CrossCheck.RequiredWhen.class::cast)
                .filter(rule -> isWithin(rule.target(), component) && !isTold(rule))
                .map(this::condition)
                .toList();
    }

    /** No two components of a record have the same name on the wire. */
    private static boolean isWithin(CrossCheck.Access target, ComponentPlan component) {
        return target.steps().get(0).wireName().equals(component.wireName());
    }

    private static boolean isTold(CrossCheck.RequiredWhen rule) {
        FieldProse prose = new FieldProse(rule.target().last().field());
        return rule.when().stream()
                .allMatch(condition ->
                        prose.isRequiredBy(condition.target().last().wireName()));
    }

    private static List<CrossCheck.Access> targets(CrossCheck check) {
        if (check instanceof CrossCheck.AnyOf anyOf) {
            return anyOf.targets();
        }
        return check instanceof CrossCheck.OneOf oneOf ? oneOf.targets() : List.of();
    }

    private Stream<String> choice(CrossCheck check) {
        if (check instanceof CrossCheck.RequiredWhen) {
            return Stream.of();
        }
        DocLabel label = check instanceof CrossCheck.AnyOf ? DocLabel.ANY_OF : DocLabel.ONE_OF;
        String names =
                targets(check).stream().map(RuleDoc::code).collect(Collectors.joining(DocLabel.COMMA.in(language)));
        return Stream.of(label.in(language) + DocLabel.COLON.in(language) + names);
    }

    private String condition(CrossCheck.RequiredWhen rule) {
        String conditions = rule.when().stream()
                .map(each -> code(each.target()) + " = " + JavadocEscaper.code(LiteralText.of(each.literal())))
                .collect(Collectors.joining(DocLabel.AND.in(language)));
        String inside = rule.target().steps().size() > 1 ? code(rule.target()) + DocLabel.COLON.in(language) : "";
        return inside + DocLabel.REQUIRED_WHEN.in(language) + DocLabel.COLON.in(language) + conditions;
    }

    private static String code(CrossCheck.Access access) {
        return JavadocEscaper.code(access.path());
    }
}
