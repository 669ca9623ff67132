package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Side;
import java.util.List;

/**
 * The order of arguments, where they go by position. What comes or goes at the end moves nothing, and is told by the comparison of
 * fields.
 */
final class ArgumentOrderComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        if (!pages.older().isPositional() || !pages.newer().isPositional()) {
            return;
        }
        List<String> was = names(pages.older());
        List<String> is = names(pages.newer());
        int shared = Math.min(was.size(), is.size());
        if (!was.subList(0, shared).equals(is.subList(0, shared))) {
            changes.addAt(
                    ChangeKind.REQUEST_ORDER_CHANGED,
                    Side.INPUT.word(),
                    String.join(", ", was),
                    String.join(", ", is),
                    pages.older().input().get(0).position(),
                    pages.newer().input().get(0).position());
        }
    }

    private static List<String> names(ApiPage page) {
        return page.input().stream().map(Field::name).toList();
    }
}
