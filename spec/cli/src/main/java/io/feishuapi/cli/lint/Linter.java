package io.feishuapi.cli.lint;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.correction.CorrectionCatalog;
import io.feishuapi.spec.correction.CorrectionSource;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.read.PageReader;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads pages and corrections for their problems only. */
public final class Linter {

    private final PageReader reader = new PageReader();
    private final PageCatalog packed;

    /**
     * A linter.
     *
     * @param packed where to look for pages that are corrected and not among those to read
     */
    public Linter(PageCatalog packed) {
        this.packed = packed;
    }

    /**
     * Looks for problems.
     *
     * @param pages the pages to read
     * @param corrections the corrections to check, against these pages or, where they have none of the name, the packed one
     * @param read told the path of each page that was read
     */
    public LintReport lint(List<PageSource> pages, List<CorrectionSource> corrections, Consumer<String> read) {
        CorrectionCatalog catalog = CorrectionCatalog.of(corrections);
        SourceLines lines = new SourceLines(pages, corrections);
        Set<LintProblem> problems = new LinkedHashSet<>();
        Map<String, Coverage> coverage = new TreeMap<>();
        Set<String> names = new HashSet<>();
        for (PageSource source : pages) {
            ApiPage page = source.read(reader);
            coverage.put(source.page(), Coverage.of(page));
            names.add(page.name());
            addAll(problems, source.page(), catalog.apply(page).diagnostics(), lines);
            read.accept(source.page());
        }
        Set<String> known = new LinkedHashSet<>(packed.names());
        known.addAll(names);
        for (CorrectionSource source : corrections) {
            if (!names.contains(source.name())) {
                addAll(problems, source.file(), withoutPage(source, known), lines);
            }
        }
        return new LintReport(List.copyOf(problems), coverage, corrections.size());
    }

    private List<Diagnostic> withoutPage(CorrectionSource source, Set<String> known) {
        Optional<PageSource> page = packed.source(source.name());
        if (page.isEmpty()) {
            return CorrectionCatalog.withoutPage(source, known);
        }
        return CorrectionCatalog.of(List.of(source)).apply(page.get().read(reader)).diagnostics().stream()
                .filter(diagnostic -> diagnostic.file() != null)
                .toList();
    }

    private static void addAll(
            Set<LintProblem> problems, String page, List<Diagnostic> diagnostics, SourceLines lines) {
        for (Diagnostic diagnostic : diagnostics) {
            String file = diagnostic.file() == null ? page : diagnostic.file();
            problems.add(new LintProblem(
                    file, diagnostic, lines.line(file, diagnostic.position().line())));
        }
    }
}
