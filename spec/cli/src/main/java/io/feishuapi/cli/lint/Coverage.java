package io.feishuapi.cli.lint;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.PageShape;

/**
 * How much of a page's prose about constraints was understood.
 *
 * @param matched statements that became facts: lists of values, limits, conditions, versions, platforms, permissions, deprecations
 * @param unmatched statements that look like a constraint and that no reader understood
 */
public record Coverage(int matched, int unmatched) {

    /** Nothing said. */
    public static final Coverage NONE = new Coverage(0, 0);

    /** The coverage of one page, before it is corrected. */
    public static Coverage of(ApiPage page) {
        return new Coverage(PageShape.PAGE.statements(page), page.unmatched().size());
    }

    /** Both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(matched + other.matched, unmatched + other.unmatched);
    }

    /** The part that was understood, in tenths of a percent; all of it where nothing was said. */
    public int permille() {
        int all = matched + unmatched;
        return all == 0 ? 1000 : (int) (1000L * matched / all);
    }
}
