package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.Component;
import io.feishuapi.spec.model.description.PageShape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One component of a page that is told as a whole, with the older and the newer value.
 *
 * @param component the component
 * @param kind what to tell where it differs
 */
record ComponentComparer<V>(Component<ApiPage, V> component, ChangeKind kind) implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        @Nullable V was = PageShape.PAGE.get(pages.older(), component);
        @Nullable V is = PageShape.PAGE.get(pages.newer(), component);
        if (!Objects.equals(was, is)) {
            changes.addToPage(kind, "", ComponentText.of(component, was), ComponentText.of(component, is));
        }
    }
}
