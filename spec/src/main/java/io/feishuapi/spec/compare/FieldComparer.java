package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.description.FieldShape;
import java.util.List;
import java.util.Optional;

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
        compareLists(side.prefix(), side.fieldsOf(pages.older()), side.fieldsOf(pages.newer()));
    }

    private void compareLists(String parent, List<Field> older, List<Field> newer) {
        for (FieldPair pair : FieldPair.of(older, newer)) {
            compare(parent, pair);
        }
    }

    private void compare(String parent, FieldPair pair) {
        Field older = pair.older();
        Field newer = pair.newer();
        if (newer == null) {
            if (older != null) {
                String path = parent + "." + older.name();
                changes.visit(path, pair);
                changes.addAt(FieldAspect.REMOVED.on(side), path, FieldText.of(older), null, older.position(), null);
            }
            return;
        }
        String path = parent + "." + newer.name();
        changes.visit(path, pair);
        if (older == null) {
            changes.addAt(addition(newer), path, null, FieldText.of(newer), null, newer.position());
            return;
        }
        FieldChanges fieldChanges = new FieldChanges(side, path, older, newer, changes);
        facts.forEach(comparer -> comparer.compare(older, newer, fieldChanges));
        compareMembers(path, older, newer);
    }

    /** Members are set side by side only where they lie at the same place: else the change of the type says it all. */
    private void compareMembers(String path, Field older, Field newer) {
        Optional<String> members = MemberPath.of(path, newer);
        if (members.isPresent() && members.equals(MemberPath.of(path, older))) {
            compareLists(members.get(), older.fields(), newer.fields());
        }
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
