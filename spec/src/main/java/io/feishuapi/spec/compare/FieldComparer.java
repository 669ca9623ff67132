package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import io.feishuapi.spec.model.description.FieldShape;
import java.util.List;
import java.util.function.Function;

/** Compares the fields of one side of two pages, members of members included. */
final class FieldComparer {

    private final Side side;
    private final PagePair pages;
    private final ChangeCollector changes;
    private final List<FieldFactComparer> facts;

    FieldComparer(Side side, PagePair pages, ChangeCollector changes) {
        this.side = side;
        this.pages = pages;
        this.changes = changes;
        this.facts = List.of(
                new RequirementComparer(),
                new TypeComparer(),
                new FieldComponentComparer<>(FieldShape.INTEGER, ChangeKind.FIELD_INTEGER_CHANGED),
                new ReadOnlyComparer(),
                new EnumComparer(),
                new LimitComparer(),
                new FormatComparer(),
                new DefaultComparer(),
                new AvailabilityComparer(pages),
                new PermissionComparer(),
                new FieldDeprecationComparer(),
                new ConditionalRuleComparer(),
                new FieldWordsComparer());
    }

    void compare() {
        compareLists(name -> MemberPath.of(side, name), side.fields(pages.older()), side.fields(pages.newer()));
    }

    private void compareLists(Function<String, MemberPath> paths, List<Field> older, List<Field> newer) {
        for (FieldPair pair : FieldPair.of(older, newer)) {
            compare(paths, pair);
        }
    }

    private void compare(Function<String, MemberPath> paths, FieldPair pair) {
        Field older = pair.older();
        Field newer = pair.newer();
        if (newer == null) {
            if (older != null) {
                MemberPath path = paths.apply(older.name());
                changes.visit(path, pair);
                changes.addAt(
                        FieldAspect.REMOVED.on(side),
                        path.toString(),
                        FieldText.of(older),
                        null,
                        older.position(),
                        null);
            }
            return;
        }
        MemberPath path = paths.apply(newer.name());
        changes.visit(path, pair);
        if (older == null) {
            changes.addAt(addition(newer), path.toString(), null, FieldText.of(newer), null, newer.position());
            return;
        }
        FieldChanges fieldChanges = new FieldChanges(side, path, older, newer, changes);
        facts.forEach(comparer -> comparer.compare(older, newer, fieldChanges));
        if (haveMembersAlike(older, newer)) {
            compareLists(name -> path.member(newer.type(), name), older.fields(), newer.fields());
        }
    }

    /** Members are set side by side only where they lie at the same place: else the change of the type says it all. */
    private static boolean haveMembersAlike(Field older, Field newer) {
        return mayHaveMembers(older)
                && mayHaveMembers(newer)
                && older.type().memberDepth() == newer.type().memberDepth();
    }

    private static boolean mayHaveMembers(Field field) {
        return field.type().hasMembers() || !field.fields().isEmpty();
    }

    private ChangeKind addition(Field newer) {
        if (side != Side.INPUT) {
            return ChangeKind.RESULT_FIELD_ADDED;
        }
        return Boolean.TRUE.equals(newer.required())
                ? ChangeKind.REQUEST_REQUIRED_FIELD_ADDED
                : ChangeKind.REQUEST_OPTIONAL_FIELD_ADDED;
    }
}
