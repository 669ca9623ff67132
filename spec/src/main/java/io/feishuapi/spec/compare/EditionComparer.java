package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Compares two editions of pages. Pages belong together by API name, wherever their files lie. */
public final class EditionComparer {

    private final ApiComparer apiComparer = new ApiComparer();

    /**
     * All facts that differ, by API name and then in page order.
     *
     * @param older the pages of the older edition, in any order
     * @param newer the pages of the newer edition, in any order
     */
    public Comparison compare(Collection<ApiPage> older, Collection<ApiPage> newer) {
        EditionIndex was = new EditionIndex(older);
        EditionIndex is = new EditionIndex(newer);
        TreeSet<String> names = new TreeSet<>(was.pages().keySet());
        names.addAll(is.pages().keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            changes.addAll(compare(name, was, is));
        }
        List<PageProblem> problems = new ArrayList<>(was.problems());
        problems.addAll(is.problems());
        return new Comparison(changes, problems.stream().distinct().toList());
    }

    private List<Change> compare(String name, EditionIndex was, EditionIndex is) {
        ApiPage older = was.pages().get(name);
        ApiPage newer = is.pages().get(name);
        if (older != null && newer != null) {
            return apiComparer.compare(older, newer);
        }
        if (older != null && !is.mayHoldUnread(name)) {
            Place place = new Place(older.page(), null);
            return List.of(
                    new Change(ChangeKind.API_REMOVED, name, "", older.kind().wireName(), null, place, null));
        }
        if (newer != null && !was.mayHoldUnread(name)) {
            Place place = new Place(newer.page(), null);
            return List.of(new Change(
                    ChangeKind.API_ADDED, name, "", null, newer.kind().wireName(), null, place));
        }
        return List.of();
    }
}
