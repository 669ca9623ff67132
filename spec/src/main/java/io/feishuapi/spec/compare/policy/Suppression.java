package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a change is known and accepted.
 *
 * @param kind which kind of change
 * @param api of which API
 * @param path at which path, or null for all paths of the API
 * @param reason why it is accepted
 * @param expires the last day on which it holds, or null where it holds for good
 * @param place where it is written, {@code file:line:column}
 */
public record Suppression(
        ChangeKind kind,
        String api,
        @Nullable String path,
        String reason,
        @Nullable LocalDate expires,
        String place) {

    /** Whether it speaks of that change, in force or not. */
    public boolean covers(Change change) {
        return kind == change.kind() && api.equals(change.api()) && (path == null || path.equals(change.path()));
    }

    /** Whether its last day is over. */
    public boolean isExpired(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }

    /** What it speaks of: {@code DIFF-304 of getChatInfo at in.userType}. */
    public String subject() {
        return kind.id() + " of " + api + (path == null ? "" : " at " + path);
    }
}
