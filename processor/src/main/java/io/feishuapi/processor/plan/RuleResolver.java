package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns rules with paths into checks with components. A rule that names something without a component, or compares what cannot be
 * compared, is left to the Javadoc: a wrong check would refuse calls that a client takes.
 */
final class RuleResolver implements CrossFieldRule.Mapping<Way, Access> {

    private final List<ComponentPlan> components;
    private final Map<String, TypePlan> nested;

    RuleResolver(List<ComponentPlan> components, Map<String, TypePlan> nested) {
        this.components = components;
        this.nested = nested;
    }

    List<CrossFieldRule<Access>> resolve(List<CrossFieldRule<Way>> rules) {
        List<CrossFieldRule<Access>> checks = new ArrayList<>();
        for (CrossFieldRule<Way> rule : rules) {
            rule.map(this).ifPresent(checks::add);
        }
        return checks;
    }

    @Override
    public Optional<Access> path(Way way) {
        List<ComponentPlan> steps = new ArrayList<>();
        List<ComponentPlan> candidates = components;
        for (MemberPath.Step name : way.steps()) {
            Optional<ComponentPlan> step = candidates.stream()
                    .filter(component ->
                            name.lists() == 0 && component.wireName().equals(name.name()))
                    .findFirst();
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
            candidates = step.get().type() instanceof JavaType.Nested record
                            && nested.get(record.name()) instanceof RecordPlan plan
                    ? plan.components()
                    : List.of();
        }
        return Optional.of(new Access(steps));
    }

    @Override
    public Optional<Literal> comparand(Way way, Literal value) {
        return path(way)
                .filter(access -> value.accept(new Comparability(access.last().type())))
                .map(access -> value);
    }

    /** Whether a value of a Java type can equal a literal. */
    private final class Comparability implements Literal.Visitor<Boolean> {

        private final JavaType type;

        Comparability(JavaType type) {
            this.type = type;
        }

        @Override
        public Boolean string(Literal.JsonString string) {
            return isConstant(string).orElse(type == JavaType.Scalar.TEXT || type instanceof JavaType.OneOf);
        }

        @Override
        public Boolean number(Literal.JsonNumber number) {
            boolean fits = type == JavaType.Scalar.WHOLE
                    ? !IntegerEvidence.isFraction(number.value())
                    : type == JavaType.Scalar.DECIMAL;
            return isConstant(number).orElse(fits);
        }

        @Override
        public Boolean bool(Literal.JsonBoolean bool) {
            return isConstant(bool).orElse(type == JavaType.Scalar.FLAG);
        }

        /** Anything can be absent. */
        @Override
        public Boolean nothing(Literal.JsonNull nothing) {
            return true;
        }

        @Override
        public Boolean array(Literal.JsonArray array) {
            return isConstant(array).orElse(false);
        }

        @Override
        public Boolean object(Literal.JsonObject object) {
            return isConstant(object).orElse(false);
        }

        /** Whether a value is a constant of the enum that the type is; nothing where it is none. */
        private Optional<Boolean> isConstant(Literal literal) {
            if (!(type instanceof JavaType.Enumerated enumerated)) {
                return Optional.empty();
            }
            return Optional.of(nested.get(enumerated.name()) instanceof EnumPlan plan
                    && plan.constants().stream()
                            .anyMatch(constant -> constant.value().equals(literal)));
        }
    }
}
