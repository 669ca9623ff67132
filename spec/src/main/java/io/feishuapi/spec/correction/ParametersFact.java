package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which parameters a call has, and in which order: a page may tell none of them, or name them in another order than the call takes them. */
final class ParametersFact implements Fact {

    private static final ValueKind<List<String>> NAMES = new ValueKind<>(
            "the names of the page's parameters in order such as [x, y], or null where it has none",
            value -> Values.list(value, YamlValue::text),
            ParametersFact::text);

    @Override
    public String name() {
        return "parameters";
    }

    @Override
    public PathKind pathKind() {
        return PathKind.PAGE;
    }

    @Override
    public Optional<Change> read(CorrectionEntry entry, CorrectionDiagnostics diagnostics) {
        Optional<List<String>> expected =
                entry.expect().isNull() ? Optional.of(List.of()) : entry.expect(NAMES, diagnostics);
        return expected.flatMap(names -> entry.value(ParameterEntry.listOf(names), diagnostics)
                .map(parameters -> (page, report) -> apply(page, names, parameters, report)));
    }

    private static boolean apply(
            PageDraft page, List<String> expected, List<ParameterEntry> parameters, ChangeReport report) {
        List<FieldDraft> drafts = page.fields(Side.INPUT);
        List<String> found = drafts.stream().map(FieldDraft::name).toList();
        if (found.equals(expected)) {
            page.replace(
                    Side.INPUT,
                    parameters.stream()
                            .map(parameter -> parameter.among(drafts))
                            .toList());
            return true;
        }
        if (found.equals(parameters.stream().map(ParameterEntry::name).toList())) {
            report.alreadySo(text(found));
        } else {
            report.outdated(text(expected), text(found));
        }
        return false;
    }

    private static String text(List<String> names) {
        return names.isEmpty() ? "nothing" : names.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
