package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.description.FieldShape;
import java.util.Optional;

/** Whether the numbers of a field are whole. No page states it, so what is expected is the field's type. */
final class IntegerFact implements Fact {

    @Override
    public String name() {
        return "integer";
    }

    @Override
    public PathKind pathKind() {
        return PathKind.FIELD;
    }

    @Override
    public Optional<Change> read(CorrectionEntry entry, CorrectionDiagnostics diagnostics) {
        Optional<FieldType> expected = entry.expect(Values.TYPE, diagnostics);
        Optional<Boolean> value = entry.value(Values.BOOLEAN, diagnostics);
        return expected.flatMap(
                type -> value.map(integer -> (page, report) -> apply(page, entry.path(), type, integer, report)));
    }

    private static boolean apply(
            PageDraft page, String path, FieldType expected, Boolean integer, ChangeReport report) {
        Optional<FieldDraft> field = page.field(path);
        if (field.isEmpty()) {
            report.noField(path, page.paths());
            return false;
        }
        if (!field.get().type().equals(expected)) {
            report.outdated(expected.toString(), field.get().type().toString());
            return false;
        }
        field.get().set(FieldShape.INTEGER, integer);
        return true;
    }
}
