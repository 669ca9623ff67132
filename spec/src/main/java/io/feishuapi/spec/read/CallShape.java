package io.feishuapi.spec.read;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of a page where they belong once it is known what the call is: methods and properties of what comes back, a function that
 * only the heading names, the members of what a function gets.
 */
final class CallShape {

    private static final Phrase FAIL = Phrase.of("(?i)(?:on)?(?:fail|error).{0,10}");

    private final Signature signature;
    private final Call call;
    private final PageContents contents;

    CallShape(Signature signature, Call call, PageContents contents) {
        this.signature = signature;
        this.call = call;
        this.contents = contents;
    }

    /**
     * Moves rows.
     *
     * @param heading where the page's heading stands
     */
    void apply(Position heading) {
        ReturnedValue returns = call.returns();
        if (returns != null && returns.object() != null) {
            if (returns.name() != null) {
                contents.output.addAll(contents.output.removeAll().stream()
                        .map(row -> row.replacingMembers(withoutMethods(row.members())))
                        .toList());
            } else if (call.kind() == ApiKind.FACTORY) {
                membersOfObject();
            }
        }
        if (call.kind() == ApiKind.FACTORY
                && signature.parameters() != null
                && signature.parameters().isEmpty()
                && !contents.input.isEmpty()) {
            contents.properties.addAll(contents.input.removeAll().stream()
                    .map(FieldRow::asProperty)
                    .toList());
        }
        argumentsInTheirRows();
        functionsOfHeading(heading);
        argumentOfFunction();
    }

    /** A table that lists what the object has: functions are its methods, the rest its properties. */
    private void membersOfObject() {
        if (CallReader.tellsCallback(contents)) {
            return;
        }
        contents.properties.addAll(withoutMethods(contents.output.removeAll()));
    }

    private List<FieldRow> withoutMethods(List<FieldRow> rows) {
        List<FieldRow> others = new ArrayList<>();
        for (FieldRow row : rows) {
            boolean method = row.type() == Simple.FUNCTION
                    && contents.methods.add(
                            row.name(),
                            row.description().body().isEmpty()
                                    ? null
                                    : row.description().body().text());
            if (!method) {
                others.add(row);
            }
        }
        return others;
    }

    /** Members of a parameter that is a function are what it gets: the result, or the failure of a function called after it. */
    private void argumentsInTheirRows() {
        List<FieldRow> input = contents.input.fields();
        if (input.stream().noneMatch(CallShape::isFunctionWithMembers)) {
            return;
        }
        for (FieldRow row : contents.input.removeAll()) {
            if (isFunctionWithMembers(row)) {
                FieldGroup side = FAIL.isAllOf(row.name()) ? contents.failure : contents.output;
                side.addAll(row.members().stream().map(FieldRow::asProperty).toList());
                contents.input.addAll(List.of(row.replacingMembers(List.of())));
            } else {
                contents.input.addAll(List.of(row));
            }
        }
    }

    private static boolean isFunctionWithMembers(FieldRow row) {
        return FieldTypeReader.read(row.typeText(), false) == Simple.FUNCTION
                && !row.members().isEmpty();
    }

    /** A function that stands in the heading and in no table is a parameter all the same. */
    private void functionsOfHeading(Position heading) {
        boolean events = call.kind().hasEvents();
        if (!(events && call.arguments() == null) && call.arguments() != Arguments.POSITIONAL) {
            return;
        }
        for (String function : signature.functions()) {
            boolean listed = contents.input.fields().stream()
                    .anyMatch(row -> row.name().equals(function) || (events && row.type() == Simple.FUNCTION));
            if (!listed) {
                contents.input.addAll(List.of(new FieldRow(
                        function, heading, "function", true, null, null, CellProse.EMPTY, null, List.of())));
            }
        }
    }

    /** A row that stands for what the function gets is not a member of it. */
    private void argumentOfFunction() {
        List<FieldRow> output = contents.output.fields();
        if (output.size() == 1 && !output.get(0).members().isEmpty() && CallReader.describesArgument(output.get(0))) {
            List<FieldRow> rows = contents.output.removeAll();
            contents.output.addAll(rows.get(0).members());
        }
    }
}
