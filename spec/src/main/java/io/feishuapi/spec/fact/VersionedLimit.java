package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A limit that holds up to a client version, or from it on. Two of them bound every client.
 *
 * @param version the version
 * @param from whether it holds from that version on
 * @param limit the limit
 */
record VersionedLimit(String version, boolean from, Limit limit) {

    private static final Phrase SCOPE = Phrase.of("(?:在|从|自)? {0,2}(?:飞书)? {0,2}" + Platforms.VERSION
            + " {0,2}(?:版本)?(?:(及?(?:以上|以后|之后)|起|开始)|(?:以下|之前|以前))(?:版本)?(?:中|里|上|时)?");

    /** The limit as it holds by the words of its sentence before it, or null where they say more than a version. */
    static @Nullable VersionedLimit read(Span clause, Span sentence, Limit limit) {
        VersionedLimit found = null;
        for (Span earlier : sentence.clauses()) {
            if (earlier.start() >= clause.start()) {
                break;
            }
            Matcher scope = SCOPE.matcher(earlier.normal().replace(",", "").strip());
            if (scope.matches()) {
                found = new VersionedLimit(scope.group(1), scope.group(2) != null, limit);
            } else if (Conditions.bind(earlier, earlier)) {
                return null;
            }
        }
        return Conditions.bind(clause, clause) || sentence.line().scope().bound() ? null : found;
    }

    /** Whether the two hold for every client between them. */
    boolean completes(VersionedLimit other) {
        return limit.kind() == other.limit.kind() && from != other.from && sameVersion(version, other.version);
    }

    private static boolean sameVersion(String left, String right) {
        return Versions.smaller(left, right).equals(left)
                && Versions.smaller(right, left).equals(right);
    }
}
