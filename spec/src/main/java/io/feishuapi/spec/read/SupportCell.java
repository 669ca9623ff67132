package io.feishuapi.spec.read;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * What a cell of a support table says.
 *
 * @param kind what it says
 * @param version the client version, empty but for {@link Kind#SINCE}
 */
record SupportCell(Kind kind, String version) {

    private static final Phrase VERSION =
            Phrase.of("(?i)(?:飞书|lark|feishu)?\\s{0,3}v?\\s?([0-9]{1,4}(?:\\.[0-9]{1,6}){1,3})\\s{0,3}[+＋]?.{0,20}");
    private static final Phrase YES =
            Phrase.of("(?i)(?:" + Marks.TICK + "|支持|已支持|yes|y|true|是|all|全部支持|全版本(?:支持)?)\\ufe0f?");
    private static final Phrase NO =
            Phrase.of("(?i)(?:" + Marks.CROSS + "|不支持|暂不支持|no|n|false|否|未支持|待支持|即将支持|开发中)\\ufe0f?");
    private static final Phrase NOTHING = Phrase.of("(?i)[/\\-—–\\\\~]{0,4}|n/?a|无");

    private static final Phrase NOTE = Phrase.of("(?<=\\S)\\s{0,3}[（(][^()（）]{1,40}[)）]$");

    /** What nearly all cells say that name no version. */
    private static final Map<String, SupportCell> USUAL = Map.of(
            "✓", new SupportCell(Kind.SUPPORTED, ""),
            "X", new SupportCell(Kind.UNSUPPORTED, ""),
            "-", new SupportCell(Kind.NOTHING, ""),
            "", new SupportCell(Kind.NOTHING, ""));

    /** What a cell can say. */
    enum Kind {
        SUPPORTED,
        UNSUPPORTED,
        SINCE,
        NOTHING,
        UNCLEAR
    }

    static SupportCell read(String cell) {
        String bare = cell.replace("*", "").strip();
        SupportCell usual = USUAL.get(bare);
        if (usual != null) {
            return usual;
        }
        String text = NOTE.replaceIn(bare, "");
        if (NOTHING.isAllOf(text)) {
            return new SupportCell(Kind.NOTHING, "");
        }
        if (YES.isAllOf(text)) {
            return new SupportCell(Kind.SUPPORTED, "");
        }
        if (NO.isAllOf(text)) {
            return new SupportCell(Kind.UNSUPPORTED, "");
        }
        Matcher version = VERSION.matcher(text);
        return version.matches() ? new SupportCell(Kind.SINCE, version.group(1)) : new SupportCell(Kind.UNCLEAR, "");
    }
}
