package io.feishuapi.spec.compare;

import java.util.LinkedHashSet;
import java.util.Set;

/** The authorisation scopes that a call needs. */
final class AuthScopeComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Set<String> was = new LinkedHashSet<>(pages.older().authScopes());
        Set<String> is = new LinkedHashSet<>(pages.newer().authScopes());
        was.stream()
                .filter(scope -> !is.contains(scope))
                .forEach(scope -> changes.addToPage(ChangeKind.AUTH_SCOPE_REMOVED, "", scope, null));
        is.stream()
                .filter(scope -> !was.contains(scope))
                .forEach(scope -> changes.addToPage(ChangeKind.AUTH_SCOPE_ADDED, "", null, scope));
    }
}
