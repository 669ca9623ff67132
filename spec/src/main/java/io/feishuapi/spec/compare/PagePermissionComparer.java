package io.feishuapi.spec.compare;

import java.util.LinkedHashSet;
import java.util.Set;

/** The permission scopes of the whole API, of which one may be enough, as with those of a field. */
final class PagePermissionComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Set<String> was = new LinkedHashSet<>(pages.older().permissions());
        Set<String> is = new LinkedHashSet<>(pages.newer().permissions());
        ChangeKind gone = is.isEmpty() ? ChangeKind.API_PERMISSION_WAIVED : ChangeKind.API_PERMISSION_REMOVED;
        ChangeKind came = was.isEmpty() ? ChangeKind.API_PERMISSION_REQUIRED : ChangeKind.API_PERMISSION_ADDED;
        was.stream().filter(scope -> !is.contains(scope)).forEach(scope -> changes.addToPage(gone, "", scope, null));
        is.stream().filter(scope -> !was.contains(scope)).forEach(scope -> changes.addToPage(came, "", null, scope));
    }
}
