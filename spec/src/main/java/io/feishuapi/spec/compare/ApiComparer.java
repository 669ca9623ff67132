package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;

/** Compares the two pages of one API, from the top of a page to its end. */
final class ApiComparer {

    private static final List<PageComparer> HEAD = List.of(
            new CallComparer(),
            new PageDeprecationComparer(),
            new AuthScopeComparer(),
            new PageWordsComparer(),
            new SupportComparer(),
            new ArgumentOrderComparer());

    /** What belongs to fields, and looks up their places and requirements. */
    private static final List<PageComparer> RULES =
            List.of(new RequiredWhenComparer(), new ChoiceComparer(), new UnreadConstraintComparer());

    private static final List<PageComparer> TAIL = List.of(new ErrorCodeComparer());

    List<Change> compare(ApiPage older, ApiPage newer) {
        PagePair pages = new PagePair(older, newer);
        List<Change> changes = new ArrayList<>(compare(HEAD, pages));
        changes.addAll(compareFields(pages));
        changes.addAll(compare(TAIL, pages));
        return changes;
    }

    private static List<Change> compareFields(PagePair pages) {
        ChangeCollector changes = new ChangeCollector(pages);
        for (Side side : Side.values()) {
            new FieldComparer(side, pages, changes).compare();
        }
        RULES.forEach(comparer -> comparer.compare(pages, changes));
        return changes.inPageOrder();
    }

    private static List<Change> compare(List<PageComparer> comparers, PagePair pages) {
        ChangeCollector changes = new ChangeCollector(pages);
        comparers.forEach(comparer -> comparer.compare(pages, changes));
        return changes.inPageOrder();
    }
}
