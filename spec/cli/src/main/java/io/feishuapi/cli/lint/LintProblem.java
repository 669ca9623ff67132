package io.feishuapi.cli.lint;

import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.Severity;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A problem and the line that it stands in.
 *
 * @param file the file's path, {@code /} as separator
 * @param diagnostic the problem; its position is one of the file
 * @param sourceLine the line, without its line end, or null where the file has no such line
 */
public record LintProblem(
        String file, Diagnostic diagnostic, @Nullable String sourceLine) {

    static final Comparator<LintProblem> BY_PLACE = Comparator.comparing(LintProblem::file)
            .thenComparing(problem -> problem.diagnostic().position())
            .thenComparing(problem -> problem.diagnostic().id());

    /** How bad it is. */
    public Severity severity() {
        return diagnostic.id().severity();
    }
}
