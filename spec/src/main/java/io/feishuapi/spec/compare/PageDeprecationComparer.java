package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Deprecation;
import org.jspecify.annotations.Nullable;

/** Whether the API should still be used. */
final class PageDeprecationComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        @Nullable Deprecation older = pages.older().deprecated();
        @Nullable Deprecation newer = pages.newer().deprecated();
        String was = DeprecationStep.replacement(older);
        String is = DeprecationStep.replacement(newer);
        switch (DeprecationStep.of(older, newer)) {
            case CAME -> changes.addToPage(ChangeKind.API_DEPRECATED, "", null, is);
            case WITHDRAWN -> changes.addToPage(ChangeKind.API_DEPRECATION_WITHDRAWN, "", was, null);
            case OTHER_REPLACEMENT -> changes.addToPage(ChangeKind.API_REPLACEMENT_CHANGED, "", was, is);
            case OTHER_WORDS ->
                changes.addProse(
                        ChangeKind.DEPRECATION_TEXT_CHANGED,
                        "",
                        DeprecationStep.text(older),
                        DeprecationStep.text(newer),
                        changes.olderPlace(null),
                        changes.newerPlace(null),
                        ChangeDraft.Source.FACT);
            case NONE -> {}
        }
    }
}
