package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** How pages say where and since when a whole field is there, in {@link AvailabilityWords words} of such statements alone. */
final class AvailabilityPhrases {

    /** A version of an operating system is no client version. */
    private static final Phrase SYSTEM_VERSION = Phrase.of(
            "(?i)(Android|安卓|iOS|iPadOS|Harmony(?:OS)?|鸿蒙|Windows|macOS|Mac)(?: ?API)? {0,2}\\d{1,3}(?:\\.\\d{1,3}){0,3}");

    /** {@code 2.0 自飞书 V6.5.0 起支持}: a value, and since when it is there. */
    private static final Phrase VALUE_SINCE = Phrase.of("^\\d{1,4}(?:\\.\\d{1,4})?(?![\\d.]).{0,20}[Vv] ?\\d");

    private static final Phrase NOT_UNDER = Phrase.of("不(?:得|能)?(?:低于|小于|早于)");
    private static final Phrase NEGATION = Phrase.of(
            "(?i:not (?:yet )?(?:support|available|valid|take)|unsupported)|(?:不|未|无法|没有?)(?:再|能)?(?:支持|可用|有效|生效|提供|返回|输出|该|此|存在|适用)|无效|无(?:该|此)");
    private static final Phrase ONLY = Phrase.of("仅|只(?!读)|独有|专用|特有|专有|(?i:only)");
    /** Words of that kind that follow the platform. */
    private static final Phrase BEHIND = Phrase.of("独有|专用|特有|专有|(?i:only)");

    private static final Phrase AVAILABLE = Phrase.of("(?i:support|available)|支持|可用|有效|生效|新增|提供|返回|适用|使用|存在");
    /** {@code 仅 Android 端需要设置}: elsewhere it is there all the same. */
    private static final Phrase NEEDED = Phrase.of("需要?|必须");

    private static final Phrase SUPPORTED = Phrase.of("(?:支持|可用|有效|生效)[,。; ]{0,3}$");

    /** {@code iOS：V5.1.0}. */
    private static final Phrase BARE_VERSION = Phrase.of(
            "(?:" + Platforms.ONE + "|[/、 ]|端){1,12}+: {0,2}(?:飞书|客户端)? {0,2}" + Platforms.VERSION + "[。; ]{0,3}");

    private static final Phrase FROM =
            Phrase.of("(?i:later|above|higher|since|starting)|以上|之后|以后|更高|后续|开始|起|\\+|>=|≥|新增|最低|高于|大于|增加");
    private static final Phrase BEFORE = Phrase.of("以下|之前|以前|低于|小于|<");
    /** A number with one point may be any number, unless one of these stands beside it. */
    private static final Phrase VERSION_WORD =
            Phrase.of("[Vv] ?\\d|版本?|飞书|(?i:lark|feishu|version)|客户端|\\d\\.\\d{1,3}\\.\\d|以上|起|开始");

    private static final Phrase VERSION = Phrase.of(Platforms.VERSION);
    /** Without one of these no clause says where or since when something is there. */
    private static final Phrase STATEMENT =
            Phrase.of("[不未无没仅只独专特]|支持|可用|[效]|(?i:support|only|available)|" + Platforms.VERSION);

    private static final Phrase OTHERS = Phrase.of("其他|其余|其它");
    private static final Phrase APP = Phrase.of("小程序|网页应用");

    /** What is given elsewhere too, and only does nothing there. */
    private static final Phrase EFFECT = Phrase.of("(?<!无)(?:有效|生效)");

    private static final Phrase EXISTENCE = Phrase.of("支持|可用|新增|提供|返回|适用|存在|独有|专用|特有|专有");

    /** {@code V3.37~V3.40}, {@code V5.13.0 及以上、V7.0 以下}. */
    private static final Phrase UNTIL =
            Phrase.of(Platforms.VERSION + " {0,2}(?:[~-]|至|到) {0,2}" + Platforms.VERSION + "|" + Platforms.VERSION
                    + "[^,。;\\d]{0,12}(?:以上|起|开始)[^。;\\d]{0,6}" + Platforms.VERSION + "[^,。;\\d]{0,4}(?:以下|之前|以前)");

    private AvailabilityPhrases() {}

    /** What a clause says of a whole field. */
    enum Statement {
        /** There from a version on. */
        SINCE,
        /** There from a version of the app on, and not on every version of the platforms' systems. */
        SINCE_ON_SYSTEM,
        /** There from a version on, and up to another. */
        BETWEEN,
        /** Not there on the platforms named. */
        NOT_ON,
        /** There on the platforms named, which says nothing of others. */
        ON,
        /** There on the platforms named only. */
        ONLY_ON,
        /** There on the platforms named only, and not on every version of their systems. */
        ONLY_ON_SYSTEM
    }

    /** Whether a clause of a sentence may say where or since when something is there. */
    static boolean mayBeIn(PhraseText sentence) {
        return STATEMENT.isIn(sentence);
    }

    /** What a clause says of a whole field, or null where it says something else. */
    static @Nullable Statement read(String normal, String fieldName) {
        return read(PhraseText.of(normal), fieldName);
    }

    /** What a clause says of a whole field, or null where it says something else. */
    static @Nullable Statement read(PhraseText said, String fieldName) {
        PhraseText clause = clause(said, fieldName);
        if (!STATEMENT.isIn(clause)) {
            return null;
        }
        if (SYSTEM_VERSION.isIn(clause)) {
            PhraseText everyVersion =
                    PhraseText.of(SYSTEM_VERSION.matcher(clause.normal()).replaceAll("$1"));
            boolean only = AvailabilityWords.areAllOf(everyVersion.normal())
                    && !NEGATION.isIn(everyVersion)
                    && isOnly(everyVersion);
            Statement statement = VERSION.isIn(everyVersion) ? Statement.SINCE_ON_SYSTEM : Statement.ONLY_ON_SYSTEM;
            return only ? statement : null;
        }
        if (VALUE_SINCE.isIn(clause)) {
            return null;
        }
        if (!AvailabilityWords.areAllOf(clause.normal())) {
            return null;
        }
        boolean version = VERSION.isIn(clause) && VERSION_WORD.isIn(clause);
        if (!version && VERSION.isIn(clause)) {
            return null;
        }
        boolean negated = NEGATION.isIn(clause);
        if (version && !negated && UNTIL.isIn(clause)) {
            return Statement.BETWEEN;
        }
        if (version) {
            boolean from = FROM.isIn(clause) || AVAILABLE.isIn(clause);
            boolean before = BEFORE.isIn(clause);
            return negated == before && (from || BARE_VERSION.isAllOf(clause)) ? Statement.SINCE : null;
        }
        if (negated) {
            return ONLY.isIn(clause) ? null : Statement.NOT_ON;
        }
        boolean platform = !Platforms.namedIn(clause).isEmpty();
        boolean only = platform && isOnly(clause);
        if (only && !NEEDED.isIn(clause) && (!EFFECT.isIn(clause) || EXISTENCE.isIn(clause))) {
            return Statement.ONLY_ON;
        }
        return platform && !only && SUPPORTED.isIn(clause) ? Statement.ON : null;
    }

    /** The clause without the field's own name. */
    private static PhraseText clause(PhraseText said, String fieldName) {
        String normal = said.normal();
        String clause = Names.without(normal, fieldName);
        clause = NOT_UNDER.replaceIn(clause, ">=").strip();
        return clause.equals(normal) ? said : PhraseText.of(clause);
    }

    /** Whether a clause says nothing but where or since when something is there. */
    static boolean saysOnlyWhere(PhraseText clause) {
        return (AVAILABLE.isIn(clause) || ONLY.isIn(clause))
                && AvailabilityWords.areAllOf(clause.normal().strip());
    }

    /** Whether a clause speaks of the platforms that are not named. */
    static boolean namesOthers(PhraseText text) {
        return OTHERS.isIn(text);
    }

    /** The kinds of app that a text speaks of. */
    static Set<String> apps(String text) {
        Set<String> apps = new LinkedHashSet<>();
        for (Matcher app = APP.firstIn(text); app != null; app = Phrase.next(app)) {
            apps.add(app.group());
        }
        return apps;
    }

    /** Whether a statement is one by itself: {@code 在 V5.30 版本及以后，} opens one about something else. */
    static boolean isWhole(PhraseText clause) {
        return AVAILABLE.isIn(clause) || !clause.normal().stripTrailing().endsWith(",");
    }

    /** The client version of a clause. */
    static @Nullable String version(String normal) {
        Matcher version = VERSION.firstIn(normal);
        return version == null ? null : version.group(1);
    }

    /** The parts of a clause that name a version each, such as {@code Android V5.1.0+、iOS V5.2.0+}. */
    static List<String> versionParts(PhraseText clause) {
        String normal = clause.normal();
        List<String> parts = new ArrayList<>();
        Matcher matcher = VERSION.matcher(normal);
        int from = 0;
        while (matcher.find()) {
            parts.add(normal.substring(from, matcher.end()));
            from = matcher.end();
        }
        return parts;
    }

    /** {@code PC 端仅支持} leaves open what; {@code 仅 PC 端支持} does not. */
    static boolean isOnly(PhraseText clause) {
        Matcher only = ONLY.firstIn(clause);
        if (only == null) {
            return false;
        }
        String normal = clause.normal();
        boolean before = BEHIND.isAllOf(only.group())
                && !Platforms.namedIn(normal.substring(0, only.start())).isEmpty();
        return before || !Platforms.namedIn(normal.substring(only.end())).isEmpty();
    }
}
