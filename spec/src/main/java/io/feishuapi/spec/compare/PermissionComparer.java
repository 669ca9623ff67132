package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The permission scopes of a field. A page lists scopes of which one may be enough, so one more or one less in a list that stays is for
 * somebody to look at.
 */
final class PermissionComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        Set<String> was = new LinkedHashSet<>(older.permissions());
        Set<String> is = new LinkedHashSet<>(newer.permissions());
        ChangeKind gone = is.isEmpty() ? ChangeKind.FIELD_PERMISSION_WAIVED : ChangeKind.FIELD_PERMISSION_REMOVED;
        ChangeKind came = was.isEmpty() ? ChangeKind.FIELD_PERMISSION_REQUIRED : ChangeKind.FIELD_PERMISSION_ADDED;
        was.stream().filter(scope -> !is.contains(scope)).forEach(scope -> changes.add(gone, scope, null));
        is.stream().filter(scope -> !was.contains(scope)).forEach(scope -> changes.add(came, null, scope));
    }
}
