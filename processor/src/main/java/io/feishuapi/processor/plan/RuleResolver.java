package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns rules with paths into checks with components. A rule that names something without a component, or compares what cannot be
 * compared, is left to the Javadoc: a wrong check would refuse calls that a client takes.
 */
final class RuleResolver {

    private final List<ComponentPlan> components;
    private final Map<String, TypePlan> nested;

    RuleResolver(List<ComponentPlan> components, Map<String, TypePlan> nested) {
        this.components = components;
        this.nested = nested;
    }

    List<CrossCheck> resolve(List<CrossFieldRule> rules) {
        List<CrossCheck> checks = new ArrayList<>();
        for (CrossFieldRule rule : rules) {
            resolve(rule).ifPresent(checks::add);
        }
        return checks;
    }

    private Optional<CrossCheck> resolve(CrossFieldRule rule) {
        if (rule instanceof CrossFieldRule.RequiredWhen requiredWhen) {
            return requiredWhen(requiredWhen);
        } else if (rule instanceof CrossFieldRule.AnyOf anyOf) {
            return accesses(anyOf.paths()).map(CrossCheck.AnyOf::new);
        }
        return accesses(((CrossFieldRule.OneOf) rule).paths()).map(CrossCheck.OneOf::new);
    }

    private Optional<CrossCheck> requiredWhen(CrossFieldRule.RequiredWhen rule) {
        Optional<CrossCheck.Access> target = access(rule.path());
        List<CrossCheck.Condition> conditions = new ArrayList<>();
        for (CrossFieldRule.Condition each : rule.when()) {
            access(each.path())
                    .filter(access -> isComparable(access.last().type(), each.equalTo()))
                    .ifPresent(access -> conditions.add(new CrossCheck.Condition(access, each.equalTo())));
        }
        if (target.isEmpty()
                || conditions.isEmpty()
                || conditions.size() < rule.when().size()) {
            return Optional.empty();
        }
        return Optional.of(new CrossCheck.RequiredWhen(target.get(), conditions));
    }

    private Optional<List<CrossCheck.Access>> accesses(List<String> paths) {
        List<CrossCheck.Access> accesses =
                paths.stream().map(this::access).flatMap(Optional::stream).toList();
        return accesses.size() == paths.size() && !accesses.isEmpty() ? Optional.of(accesses) : Optional.empty();
    }

    private Optional<CrossCheck.Access> access(String path) {
        List<ComponentPlan> steps = new ArrayList<>();
        List<ComponentPlan> candidates = components;
        for (String name : path.split("\\.", -1)) {
            Optional<ComponentPlan> step = candidates.stream()
                    .filter(component -> component.wireName().equals(name))
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
        return Optional.of(new CrossCheck.Access(steps));
    }

    private boolean isComparable(JavaType type, Literal literal) {
        if (literal instanceof Literal.JsonNull) {
            return true;
        }
        if (type instanceof JavaType.Enumerated enumerated) {
            return nested.get(enumerated.name()) instanceof EnumPlan plan
                    && plan.constants().stream()
                            .anyMatch(constant -> constant.value().equals(literal));
        }
        if (literal instanceof Literal.JsonString) {
            return type == JavaType.Scalar.TEXT || type instanceof JavaType.OneOf;
        } else if (literal instanceof Literal.JsonBoolean) {
            return type == JavaType.Scalar.FLAG;
        } else if (literal instanceof Literal.JsonNumber number) {
            return type == JavaType.Scalar.WHOLE
                    ? !IntegerEvidence.isFraction(number.value())
                    : type == JavaType.Scalar.DECIMAL;
        }
        return false;
    }
}
