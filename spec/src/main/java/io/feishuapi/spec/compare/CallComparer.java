package io.feishuapi.spec.compare;

import java.util.Objects;

/** How the API is called, and on what. */
final class CallComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        String was = pages.older().kind().wireName();
        String is = pages.newer().kind().wireName();
        if (!was.equals(is)) {
            changes.addToPage(ChangeKind.API_KIND_CHANGED, "", was, is);
        }
        String olderOwner = pages.older().owner();
        String newerOwner = pages.newer().owner();
        if (!Objects.equals(olderOwner, newerOwner)) {
            changes.addToPage(ChangeKind.API_OWNER_CHANGED, "", olderOwner, newerOwner);
        }
    }
}
