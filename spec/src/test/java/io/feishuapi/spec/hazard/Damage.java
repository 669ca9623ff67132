package io.feishuapi.spec.hazard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One thing that goes wrong with a page.
 *
 * @param kind what
 * @param seed decides where, and with what
 */
record Damage(Kind kind, long seed) {

    /** Marks of the dialects, and what else means something to one of the readers behind them. */
    private static final String[] MARKS = {
        "|",
        "\\|",
        "&emsp;",
        "∟",
        "<md-alert>",
        "</md-alert>",
        "<md-table>",
        "</md-td>",
        "<md-tr>",
        "<md-perm name=\"a:b\">",
        "<li>",
        "<ul>",
        "<a href=\"x\">",
        "</a>",
        "```",
        "~~~",
        "---",
        "--- | ---",
        "**",
        "*",
        "_",
        "**Notice**：",
        "`",
        "[",
        "](",
        "![a](b)",
        "<!--",
        "-->",
        ":::html",
        "#",
        "## 输入",
        "<br>",
        "&nbsp;",
        "&lt;",
        "&#65;",
        "\\",
        "  ",
        "- ",
        "\t",
        "*(关键词：",
        "：",
        ":",
        "，",
        "。",
        "\u202e",
        "\ud83d\ude00",
        "\ud83d",
        "\u0000",
        "\ufeff",
        "*/",
        "\\u002a/",
        "名称 | 类型",
        "<",
        ">",
        "{",
        "Array<string>",
        "!!java",
        "&a",
        "*a",
        "当 x 为 1 时必填",
        "最大值 10"
    };

    /** What can go wrong. */
    enum Kind {
        CUT,
        LOST,
        TWICE,
        SWAPPED,
        SHUFFLED,
        MARKED,
        HALVED,
        NESTED,
        RANDOM
    }

    String applyTo(String page) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(page.lines().toList());
        if (lines.isEmpty()) {
            return page;
        }
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        switch (kind) {
            case CUT -> lines.subList(at, lines.size()).clear();
            case LOST -> lines.remove(at);
            case TWICE -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case SWAPPED -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case SHUFFLED -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 20)), random);
            case MARKED -> lines.set(at, inserted(line, column, MARKS[random.nextInt(MARKS.length)]));
            case HALVED -> lines.set(at, line.substring(column));
            case NESTED -> lines.add(at, "&emsp;".repeat(random.nextInt(4)) + "∟ " + line);
            case RANDOM -> lines.set(at, inserted(line, column, Character.toString(random.nextInt(0x110000))));
        }
        return String.join("\n", lines);
    }

    private static String inserted(String line, int at, String mark) {
        return line.substring(0, at) + mark + line.substring(at);
    }
}
