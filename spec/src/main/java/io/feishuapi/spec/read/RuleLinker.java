package io.feishuapi.spec.read;

import io.feishuapi.spec.fact.Relation;
import io.feishuapi.spec.fact.Relation.Mention;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns rules that name fields as the prose does into rules with paths. */
final class RuleLinker {

    private final List<CrossFieldRule<MemberPath>> rules = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    private final Map<MemberPath, List<FieldRule>> limits = new HashMap<>();
    private final Map<MemberPath, Set<MemberPath>> standIns = new HashMap<>();
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
    List<CrossFieldRule<MemberPath>> rules() {
        return ChoiceRules.joined(rules, standIns);
    }

    /** The rules on one field that were stated elsewhere. */
    List<FieldRule> limits(MemberPath path) {
        return limits.getOrDefault(path, List.of());
    }

    /** The rules whose names lead to no field. */
    List<UnmatchedText> unmatched() {
        return unmatched;
    }

    private void link(Relation relation, @Nullable MemberPath path, FieldScope scope, Position position) {
        String missing = relation.accept(new Linking(path, scope));
        if (!missing.isEmpty()) {
            unmatched.add(new UnmatchedText(path, missing, position));
        }
    }

    /** Links a relation to the fields of a scope; gives the names of its fields where it cannot, else nothing. */
    private final class Linking implements Relation.Visitor<String> {

        private final @Nullable MemberPath own;
        private final FieldScope scope;

        Linking(@Nullable MemberPath own, FieldScope scope) {
            this.own = own;
            this.scope = scope;
        }

        @Override
        public String rule(Relation.Rule relation) {
            Optional<CrossFieldRule<MemberPath>> rule =
                    relation.rule().map(new Naming(own, scope)).filter(RuleLinker::namesSeveral);
            if (rule.isEmpty()) {
                return relation.rule().paths().stream()
                        .map(Mention::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
            }
            if (known.add(rule.get().accept(new RuleKey<>()))) {
                rules.add(rule.get());
            }
            return "";
        }

        @Override
        public String standsIn(Relation.StandsIn relation) {
            if (own != null) {
                scope.find(relation.name())
                        .ifPresent(other -> standIns.computeIfAbsent(other, key -> new LinkedHashSet<>())
                                .add(own));
            }
            return "";
        }

        @Override
        public String limits(Relation.Limits relation) {
            Optional<MemberPath> target = scope.find(relation.name());
            if (target.isEmpty()) {
                return relation.name();
            }
            List<FieldRule> stated = limits.computeIfAbsent(target.get(), key -> new ArrayList<>());
            if (!stated.contains(relation.rule())) {
                stated.add(relation.rule());
            }
            return "";
        }
    }

    /** Names in prose may lead to one and the same field, which then says nothing of others. */
    private static boolean namesSeveral(CrossFieldRule<MemberPath> rule) {
        return rule.accept(new CrossFieldRule.Visitor<>() {
            @Override
            public Boolean requiredWhen(CrossFieldRule.RequiredWhen<MemberPath> required) {
                return !required.when().isEmpty();
            }

            @Override
            public Boolean choice(CrossFieldRule.Choice<MemberPath> choice) {
                return choice.paths().size() > 1
                        && Set.copyOf(choice.paths()).size() == choice.paths().size();
            }
        });
    }

    /** What a rule says, whichever field it names first. */
    private static final class RuleKey<P> implements CrossFieldRule.Visitor<P, Object> {
        @Override
        public Object requiredWhen(CrossFieldRule.RequiredWhen<P> rule) {
            return rule;
        }

        @Override
        public Object choice(CrossFieldRule.Choice<P> rule) {
            return List.of(rule.count(), Set.copyOf(rule.paths()));
        }
    }

    /**
     * Fields by their paths.
     *
     * @param own the field whose row states the rule, or null
     * @param scope the fields that it may name
     */
    private record Naming(@Nullable MemberPath own, FieldScope scope)
            implements CrossFieldRule.Mapping<Mention, MemberPath> {

        @Override
        public Optional<MemberPath> path(Mention mention) {
            return mention.equals(Mention.OWN) ? Optional.ofNullable(own) : scope.find(mention.name());
        }

        @Override
        public Optional<Literal> comparand(Mention mention, Literal value) {
            return scope.type(mention.name()).flatMap(type -> LiteralTypes.retyped(value, type));
        }
    }
}
