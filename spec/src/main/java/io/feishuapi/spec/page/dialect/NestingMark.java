package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.source.Fragment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks in front of the name of a nested field: em blanks, a corner and no-break blanks in every mixture.
 *
 * @param width how far the name is indented; only comparisons with other rows of the table mean something
 * @param name the cell without the marks
 */
record NestingMark(int width, Fragment name) {

    private static final Pattern MARK = Pattern.compile(
            "(?<em>&emsp;|&#8195;|[\\u2003\\u3000])|(?<en>&ensp;|&#8194;|\\u2002)|(?<nb>&nbsp;|&#160;|\\u00a0)"
                    + "|(?<corner>[∟└┗⌞╰↳├┣])|(?<skip>[\\s─━│\\u200b]|</?[A-Za-z][^<>]{0,200}>)");

    static NestingMark read(Fragment cell) {
        if (!mayBegin(cell)) {
            return new NestingMark(0, cell);
        }
        String text = cell.text();
        Matcher mark = MARK.matcher(text);
        int em = 0;
        int en = 0;
        int blanks = 0;
        int corners = 0;
        int end = 0;
        while (mark.region(end, text.length()).lookingAt()) {
            em += mark.group("em") == null ? 0 : 1;
            en += mark.group("en") == null ? 0 : 1;
            // Behind the corner a blank only parts it from the name.
            blanks += mark.group("nb") == null || corners > 0 ? 0 : 1;
            corners += mark.group("corner") == null ? 0 : 1;
            end = mark.end();
        }
        int width = width(em, en, blanks, corners);
        return width == 0
                ? new NestingMark(0, cell)
                : new NestingMark(width, cell.source().fragment(cell.start() + end, cell.end()));
    }

    /** Whether a cell's first character is one that a mark may begin with: names, which most cells are, begin with others. */
    private static boolean mayBegin(Fragment cell) {
        if (cell.start() == cell.end()) {
            return false;
        }
        char first = cell.source().text().charAt(cell.start());
        return first == '&' || first == '<' || first <= ' ' || (first > '~' && !Character.isLetterOrDigit(first));
    }

    /** Whether a line holds marks and nothing else, so that the name follows. */
    static boolean isOnly(Fragment line) {
        NestingMark mark = read(line);
        return mark.width > 0 && mark.name.isBlank();
    }

    private static int width(int em, int en, int blanks, int corners) {
        if (em + en > 0) {
            return 8 * em + 4 * en;
        }
        if (corners > 0) {
            return 8 * corners + blanks;
        }
        return blanks > 1 ? blanks : 0;
    }
}
