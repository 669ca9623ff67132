package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Side;
import io.feishuapi.spec.model.description.PageShape;
import java.util.ArrayList;
import java.util.List;

/** Compares the two pages of one API, from the top of a page to its end. */
final class ApiComparer {

    private static final List<PageComparer> HEAD = List.of(
            new ComponentComparer<>(PageShape.KIND, ChangeKind.API_KIND_CHANGED),
            new ComponentComparer<>(PageShape.OWNER, ChangeKind.API_OWNER_CHANGED),
            new ComponentComparer<>(PageShape.ARGUMENTS, ChangeKind.API_ARGUMENTS_CHANGED),
            new ComponentComparer<>(PageShape.CALLBACKS, ChangeKind.API_CALLBACKS_CHANGED),
            new ComponentComparer<>(PageShape.RETURNS, ChangeKind.API_RETURN_CHANGED),
            new PageDeprecationComparer(),
            new AuthScopeComparer(),
            new PagePermissionComparer(),
            new ComponentComparer<>(PageShape.TITLE, ChangeKind.TITLE_CHANGED),
            new ComponentComparer<>(PageShape.SOURCE_URL, ChangeKind.SOURCE_URL_CHANGED),
            new ComponentComparer<>(PageShape.UPDATED, ChangeKind.DATE_CHANGED),
            new PageWordsComparer(),
            new SupportComparer(),
            new ArgumentOrderComparer());

    /** What belongs to fields, and looks up their places and requirements. */
    private static final List<PageComparer> RULES =
            List.of(new RequiredWhenComparer(), new ChoiceComparer(), new UnreadConstraintComparer());

    private static final List<PageComparer> TAIL = List.of(new MethodComparer(), new ErrorCodeComparer());

    List<Change> compare(ApiPage older, ApiPage newer) {
        PagePair pages = new PagePair(older, newer);
        List<ChangeDraft> changes = new ArrayList<>(compare(HEAD, pages));
        changes.addAll(compareFields(pages));
        changes.addAll(compare(TAIL, pages));
        return ChangeDraft.toldOnce(changes);
    }

    private static List<ChangeDraft> compareFields(PagePair pages) {
        ChangeCollector changes = new ChangeCollector(pages);
        for (Side side : Side.values()) {
            new FieldComparer(side, pages, changes).compare();
        }
        RULES.forEach(comparer -> comparer.compare(pages, changes));
        return changes.inPageOrder();
    }

    private static List<ChangeDraft> compare(List<PageComparer> comparers, PagePair pages) {
        ChangeCollector changes = new ChangeCollector(pages);
        comparers.forEach(comparer -> comparer.compare(pages, changes));
        return changes.inPageOrder();
    }
}
