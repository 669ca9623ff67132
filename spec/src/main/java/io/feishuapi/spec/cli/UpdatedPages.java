package io.feishuapi.spec.cli;

import io.feishuapi.spec.fetch.EditionDiff;
import io.feishuapi.spec.fetch.PageResult;
import java.util.List;

/** Names the APIs whose pages were updated. */
final class UpdatedPages implements EditionDiff {

    @Override
    public String describe(List<PageResult.Edition> editions) {
        StringBuilder text = new StringBuilder();
        for (PageResult.Edition edition : editions) {
            text.append(edition.after().name())
                    .append(" (")
                    .append(edition.after().page())
                    .append(")\n");
        }
        return text.toString();
    }
}
