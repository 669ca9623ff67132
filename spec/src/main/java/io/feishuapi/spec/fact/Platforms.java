package io.feishuapi.spec.fact;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseTable;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** How prose calls platforms, client versions and kinds of app. */
final class Platforms {

    /** A platform that the model knows. */
    static final String ONE = "(?<![A-Za-z])(?i:Android|安卓|iOS|PC|Harmony(?:OS)?|鸿蒙|移动端|手机端|桌面端|电脑端)(?![A-Za-z])";

    /** A client version, such as {@code V3.8.0}. */
    static final String VERSION = "(?:[Vv] ?)?(\\d{1,3}\\.\\d{1,3}(?:\\.\\d{1,3})?)";

    /** Platforms and parts of platforms: a rule that names one holds only sometimes. */
    private static final String PLATFORM_WORDS =
            ONE + "|(?<![A-Za-z])(?i:Windows|mac ?OS|Mac|iPad|iPhone|Pad)(?![A-Za-z])|平板|折叠屏|各端|部分机型";

    private static final String VERSION_WORDS =
            "(?<![A-Za-z])[Vv] ?\\d{1,3}\\.\\d|\\d\\.\\d{1,3}(?:\\.\\d{1,3})? {0,2}\\+? {0,2}(?:版本|及|或|以上|以下|之前|之后|起)"
                    + "|版本 {0,2}(?:[Vv] ?)?\\d{1,3}\\.\\d|(?:低|旧|老|历史|高|新)版本";

    private static final String APP_WORDS =
            "(?:小程序|网页应用|H5)(?:中|端|内|里)?(?: *:|(?:暂|仅|只|不|均)?(?:支持|有效|生效|可用)|和小程序)|(?:仅|只).{0,4}(?:小程序|网页应用)";

    private static final Phrase PLATFORM_WORD = Phrase.of(PLATFORM_WORDS);

    private static final PhraseTable BINDING = PhraseTable.of(PLATFORM_WORDS, VERSION_WORDS, APP_WORDS);

    private static final Phrase PLATFORM = Phrase.of(ONE);

    private Platforms() {}

    /** The platforms that a text names, in order. */
    static Set<Platform> namedIn(String normal) {
        return allFrom(PLATFORM.firstIn(normal));
    }

    /** The platforms that a text names, in order. */
    static Set<Platform> namedIn(PhraseText text) {
        return allFrom(PLATFORM.firstIn(text));
    }

    private static Set<Platform> allFrom(@Nullable Matcher first) {
        Set<Platform> named = first == null ? Set.of() : EnumSet.noneOf(Platform.class);
        for (Matcher platform = first; platform != null; platform = Phrase.next(platform)) {
            named.addAll(platforms(platform.group()));
        }
        return named;
    }

    /** The platforms that a text names by their own names, not by a word for several. */
    static Set<Platform> spelledOutIn(PhraseText text) {
        Set<Platform> named = EnumSet.noneOf(Platform.class);
        for (Matcher platform = PLATFORM.firstIn(text); platform != null; platform = Phrase.next(platform)) {
            Set<Platform> one = platforms(platform.group());
            named.addAll(one.size() == 1 ? one : Set.of());
        }
        return named;
    }

    /** Whether a text names a platform, a client version, or one kind of app. */
    static boolean binds(String normal) {
        return BINDING.isAnyIn(normal);
    }

    /** Whether a text names a platform, a client version, or one kind of app. */
    static boolean binds(PhraseText text) {
        return BINDING.isAnyIn(text);
    }

    /** Whether a word is a platform rather than a value of a field. */
    static boolean saysWhere(String word) {
        return PLATFORM_WORD.isAllOf(word.strip());
    }

    /** The platforms that are not among these. */
    static List<Platform> others(Set<Platform> platforms) {
        List<Platform> others = new ArrayList<>(List.of(Platform.values()));
        others.removeAll(platforms);
        return others;
    }

    private static Set<Platform> platforms(String word) {
        char first = Character.toLowerCase(word.charAt(0));
        return switch (first) {
            case 'a', '安' -> EnumSet.of(Platform.ANDROID);
            case 'i' -> EnumSet.of(Platform.IOS);
            case 'h', '鸿' -> EnumSet.of(Platform.HARMONY);
            case '移', '手' -> EnumSet.of(Platform.ANDROID, Platform.IOS, Platform.HARMONY);
            default -> EnumSet.of(Platform.PC);
        };
    }
}
