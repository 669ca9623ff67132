package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One edition by API name, without the pages that cannot be compared. */
final class EditionIndex {

    private final Map<String, ApiPage> pages = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<PageProblem> problems = new ArrayList<>();

    EditionIndex(Collection<ApiPage> edition) {
        edition.stream().sorted(Comparator.comparing(ApiPage::page)).forEach(this::add);
    }

    private void add(ApiPage page) {
        if (page.hasErrors()) {
            unreadable.add(page.name());
            unreadable.add(fileStem(page));
            page.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.isError())
                    .forEach(error -> problems.add(new PageProblem(
                            error.id().code(), page.name(), page.page(), error.position(), error.message())));
            return;
        }
        ApiPage first = pages.putIfAbsent(page.name(), page);
        if (first != null) {
            problems.add(new PageProblem(
                    "DIFF-901",
                    page.name(),
                    page.page(),
                    Position.START,
                    "The API \"" + page.name() + "\" already has the page " + first.page()
                            + ", which is the one compared. Keep one of the two."));
        }
    }

    Map<String, ApiPage> pages() {
        return pages;
    }

    /** Whether a page with errors may be the one of that API, by its heading or by its file's name. */
    boolean mayHoldUnread(String api) {
        return unreadable.contains(api);
    }

    List<PageProblem> problems() {
        return problems;
    }

    private static String fileStem(ApiPage page) {
        String file = page.page().substring(page.page().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
