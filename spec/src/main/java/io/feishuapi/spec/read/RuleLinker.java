package io.feishuapi.spec.read;

import io.feishuapi.spec.fact.Relation;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns rules that name fields as the prose does into rules with paths. */
final class RuleLinker {

    private final List<CrossFieldRule> rules = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final Map<String, List<FieldRule>> limits = new HashMap<>();
    private final Map<String, Set<String>> standIns = new HashMap<>();
    private final List<UnmatchedText> unmatched = new ArrayList<>();

    /** Links what the prose of fields and of their members states. */
    void link(List<FieldReading> readings) {
        for (FieldReading reading : readings) {
            for (Relation relation : reading.facts().relations()) {
                // What a row says of others it may say of its own members, which are nearest.
                link(
                        relation,
                        reading.path(),
                        reading.scope().members(reading.row()),
                        reading.row().position());
            }
            link(reading.members());
        }
    }

    /** Links what the prose outside the tables states of the fields of a scope. */
    void link(List<Relation> relations, FieldScope scope, Position position) {
        relations.forEach(relation -> link(relation, null, scope, position));
    }

    /** The rules over several fields, in page order. */
    List<CrossFieldRule> rules() {
        return ChoiceRules.joined(rules, standIns);
    }

    /** The rules on one field that were stated elsewhere. */
    List<FieldRule> limits(String path) {
        return limits.getOrDefault(path, List.of());
    }

    /** The rules whose names lead to no field. */
    List<UnmatchedText> unmatched() {
        return unmatched;
    }

    private void link(Relation relation, @Nullable String path, FieldScope scope, Position position) {
        Optional<CrossFieldRule> rule = Optional.empty();
        if (relation instanceof Relation.RequiredWhen required) {
            rule = path == null ? Optional.empty() : requiredWhen(required, path, scope);
        } else if (relation instanceof Relation.AnyOf any) {
            rule = paths(any.names(), scope).map(CrossFieldRule.AnyOf::new);
        } else if (relation instanceof Relation.OneOf one) {
            rule = paths(one.names(), scope).map(CrossFieldRule.OneOf::new);
        } else if (relation instanceof Relation.StandsIn standsIn) {
            if (path != null) {
                scope.find(standsIn.name())
                        .ifPresent(other -> standIns.computeIfAbsent(other, key -> new LinkedHashSet<>())
                                .add(path));
            }
            return;
        } else if (relation instanceof Relation.Limits limit) {
            Optional<String> target = scope.find(limit.name());
            if (target.isPresent()) {
                List<FieldRule> stated = limits.computeIfAbsent(target.get(), key -> new ArrayList<>());
                if (!stated.contains(limit.rule())) {
                    stated.add(limit.rule());
                }
                return;
            }
        }
        if (rule.isPresent()) {
            if (known.add(key(rule.get()))) {
                rules.add(rule.get());
            }
        } else {
            unmatched.add(new UnmatchedText(path, names(relation), position));
        }
    }

    /** What a rule says, whichever field it names first. */
    private static List<Object> key(CrossFieldRule rule) {
        if (rule instanceof CrossFieldRule.AnyOf any) {
            return List.of(CrossFieldRule.AnyOf.class, Set.copyOf(any.paths()));
        }
        return rule instanceof CrossFieldRule.OneOf one
                ? List.of(CrossFieldRule.OneOf.class, Set.copyOf(one.paths()))
                : List.of(rule);
    }

    private static Optional<CrossFieldRule> requiredWhen(
            Relation.RequiredWhen required, String path, FieldScope scope) {
        List<CrossFieldRule.Condition> conditions = new ArrayList<>();
        required.when()
                .forEach((name, value) -> scope.find(name)
                        .ifPresent(other -> scope.type(name)
                                .flatMap(type -> LiteralTypes.retyped(value, type))
                                .ifPresent(typed -> conditions.add(new CrossFieldRule.Condition(other, typed)))));
        return conditions.isEmpty() || conditions.size() < required.when().size()
                ? Optional.empty()
                : Optional.of(new CrossFieldRule.RequiredWhen(path, conditions));
    }

    private static Optional<List<String>> paths(List<String> names, FieldScope scope) {
        List<String> paths = names.stream()
                .map(scope::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return paths.size() < names.size() || paths.size() < 2 ? Optional.empty() : Optional.of(paths);
    }

    private static String names(Relation relation) {
        if (relation instanceof Relation.RequiredWhen required) {
            return String.join(", ", required.when().keySet());
        }
        if (relation instanceof Relation.AnyOf any) {
            return String.join(", ", any.names());
        }
        return relation instanceof Relation.OneOf one
                ? String.join(", ", one.names())
                : ((Relation.Limits) relation).name();
    }
}
