package io.feishuapi.spec.read;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads whether a parameter must be given: 是 / 否 and their kin. */
final class RequiredReader {

    private static final Phrase YES =
            Phrase.of("(?i)(?:是|必[填选传须需]|yes|y|true|t|1|" + Marks.TICK + "|required|必要)(?:[^/、否不非].{0,40}|)");
    private static final Phrase NO = Phrase.of(
            "(?i)(?:否|非必[填选传须需]|不必?|选填|可选|no|n|false|f|0|" + Marks.CROSS + "|optional|-|/|)(?:[，,（( ].{0,60}|)");

    private static final Phrase WORD = Phrase.of("(?i)required|optional|必[填选传须需]|选填|非必[填选传须需]|是|否");

    /** What stands behind 是 or 否. */
    private static final Phrase NOTE =
            Phrase.of("(?i)(是|否|yes|no|必填|选填|可选|true|false)\\s{0,5}[（(，,:：]\\s{0,5}(.{1,80}?)\\s{0,5}[)）。]?");

    /** A note that says when, where or since when the field must be given. */
    private static final Phrase BINDING =
            Phrase.of("(?i)android|ios|pc|harmony|安卓|鸿蒙|移动端|桌面|小程序|网页|H5|版本|v\\d|时|当|如果|若|仅|只有");

    /** 是（时 */
    private static final int SHORTEST_NOTE = 3;

    private RequiredReader() {}

    /** What a cell says beside 是 or 否, in the words of a description; empty where it says nothing more. */
    static String note(String text) {
        if (text.length() < SHORTEST_NOTE) {
            return "";
        }
        Matcher note = NOTE.matcher(text.strip());
        if (!note.matches()) {
            return "";
        }
        String said = note.group(2);
        boolean yes = YES.isAllOf(note.group(1));
        return yes && BINDING.isIn(said) && !said.contains("必")
                ? (said.startsWith("仅") ? "" : "仅") + said + "必填"
                : said;
    }

    /** Whether a cell is a word for what must or need not be given, and nothing else. */
    static boolean isWord(String text) {
        return WORD.isAllOf(text.strip());
    }

    /** Whether it must be given, or nothing where the text says neither. */
    static Optional<Boolean> read(String text) {
        String stripped = text.strip();
        if (stripped.equals("是") || stripped.equals("否")) {
            return Optional.of(stripped.equals("是"));
        }
        if (NO.isAllOf(stripped)) {
            return Optional.of(false);
        }
        if (YES.isAllOf(stripped) && BINDING.isIn(note(stripped))) {
            return Optional.of(false);
        }
        return YES.isAllOf(stripped) ? Optional.of(true) : Optional.empty();
    }
}
