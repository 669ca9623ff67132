package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a page that came may replace the one that is there. Objects to one that cannot be read, breaks off, documents another
 * API, or lost facts wholesale: a doc page loses a parameter now and then; it does not lose half of them, or a whole table, in one edit,
 * but a page that was cut, blocked or rewritten by a filter does.
 */
final class EditionJudge {
    /** Fewer facts than this come and go in one edit. */
    private static final int ENOUGH_TO_COUNT = 4;

    /** What the reader says of a page that may have been cut, and of a whole one that was written so. */
    private static final Set<DiagnosticId> TRACES_OF_A_CUT =
            EnumSet.of(DiagnosticId.FENCE_WITHOUT_END, DiagnosticId.NO_OUTPUT_SECTION, DiagnosticId.ENDS_WITH_TABLE);

    private EditionJudge() {}

    /** Why the new page may not replace the old one, or empty where it may. */
    static Optional<FetchProblem> objection(ApiPage before, ApiPage after) {
        Optional<Diagnostic> error =
                after.diagnostics().stream().filter(Diagnostic::isError).findFirst();
        if (error.isPresent()) {
            return objection(idOf(error.get()), "the page that came cannot be read: " + render(error.get()));
        }
        Optional<Diagnostic> cut = after.diagnostics().stream()
                .filter(each -> TRACES_OF_A_CUT.contains(each.id()) && !has(before, each.id()))
                .findFirst();
        if (cut.isPresent()) {
            return objection(
                    FetchProblemId.CUT, "the page that came may break off: " + render(cut.get()) + orAccept(before));
        }
        if (before.hasErrors()) {
            // Nothing good is lost.
            return Optional.empty();
        }
        if (!before.name().equals(after.name())) {
            return objection(
                    FetchProblemId.NAME_CHANGED,
                    "the page that came documents " + after.name() + ", not " + before.name() + ". Correct source_url,"
                            + " or take it with --accept " + before.name() + ".");
        }
        return loss(before, after)
                .flatMap(what -> objection(
                        FetchProblemId.FACTS_LOST, "the page that came has " + what + "." + orAccept(before)));
    }

    /** Whether users can say that a page is right although there is this objection. */
    static boolean canBeOverruled(FetchProblem objection, ApiPage after) {
        return !after.hasErrors() && objection.id().isRefusal();
    }

    private static FetchProblemId idOf(Diagnostic error) {
        return switch (error.id()) {
            case PAGE_EMPTY -> FetchProblemId.EMPTY;
            case PAGE_NOT_TEXT -> FetchProblemId.NOT_TEXT;
            case TABLE_CUT -> FetchProblemId.CUT;
            default -> FetchProblemId.UNPARSABLE;
        };
    }

    private static boolean has(ApiPage page, DiagnosticId id) {
        return page.diagnostics().stream().anyMatch(each -> each.id() == id);
    }

    private static String render(Diagnostic diagnostic) {
        return diagnostic.render("new page");
    }

    private static String orAccept(ApiPage before) {
        return " If that is right, take it with --accept " + before.name() + ".";
    }

    private static Optional<String> loss(ApiPage before, ApiPage after) {
        if (before.kind().isCall() && !after.kind().isCall()) {
            return Optional.of("no signature of a known kind any more");
        }
        if (!before.support().isEmpty() && after.support().isEmpty()) {
            return Optional.of("no support table any more");
        }
        return gone("parameters", before.input(), after.input())
                .or(() -> gone("results", before.output(), after.output()))
                .or(() -> gone("error codes", before.errors(), after.errors()))
                .or(() -> gone("samples", before.samples(), after.samples()))
                .or(() -> halved("fields", fields(before), fields(after), 1))
                .or(() -> halved("enum values", enumValues(before), enumValues(after), ENOUGH_TO_COUNT))
                .or(() -> halved(
                        "error codes", before.errors().size(), after.errors().size(), ENOUGH_TO_COUNT));
    }

    private static Optional<String> gone(String what, List<?> before, List<?> after) {
        return !before.isEmpty() && after.isEmpty()
                ? Optional.of("no " + what + " any more (" + before.size() + " before)")
                : Optional.empty();
    }

    private static Optional<String> halved(String what, int before, int after, int atLeast) {
        return before >= atLeast && after * 2 < before
                ? Optional.of("only " + after + " of " + before + " " + what)
                : Optional.empty();
    }

    private static int fields(ApiPage page) {
        return count(page.input()) + count(page.output()) + count(page.failure());
    }

    private static int count(List<Field> fields) {
        return fields.stream().mapToInt(field -> 1 + count(field.fields())).sum();
    }

    private static int enumValues(ApiPage page) {
        return enumValues(page.input()) + enumValues(page.output());
    }

    private static int enumValues(List<Field> fields) {
        return fields.stream()
                .mapToInt(field -> field.enumValues().size() + enumValues(field.fields()))
                .sum();
    }

    private static Optional<FetchProblem> objection(FetchProblemId id, String message) {
        return Optional.of(new FetchProblem(id, message));
    }
}
