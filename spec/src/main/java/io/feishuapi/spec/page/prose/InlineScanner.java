package io.feishuapi.spec.page.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markup that nearly all cells have: strong text, code, links, entities, tags, escaped characters.
 *
 * <p>In these it sees exactly what flexmark sees, without a tree. It gives up on whatever else could mean something, such as a single
 * {@code *}, nested brackets or code over several lines, and leaves such a text to flexmark.
 */
final class InlineScanner {

    private static final int LONGEST_ENTITY = 32;

    private static final int LONGEST_NUMBER = 8;

    private final String text;
    private final List<InlineToken> tokens = new ArrayList<>();
    private final StrongRuns strong = new StrongRuns();
    private int at;
    /** Where the text began that no token holds yet. */
    private int textStart;

    private int openBrackets;
    /** The nearest bracket that is open, unless another closed since. */
    private @Nullable InlineToken bracket;
    /** How many runs of asterisks stood before that bracket, and before the outermost that is open. */
    private int strongBeforeBracket;

    private int strongBeforeBrackets;

    private InlineScanner(String text) {
        this.text = text;
    }

    /** The pieces of a text, or null where it holds more than they can say. */
    static @Nullable List<InlineToken> scan(String text) {
        InlineScanner scanner = new InlineScanner(text);
        return scanner.startLine() && scanner.scan() ? scanner.tokens : null;
    }

    private boolean scan() {
        while (at < text.length()) {
            boolean understood = switch (text.charAt(at)) {
                case '\n' -> lineEnd();
                case '*' -> asterisks();
                case '`' -> code();
                case '[' -> openBracket();
                case ']' -> closeBracket();
                case '<' -> tag();
                case '&' -> entity();
                case '\\' -> escape();
                case '_' -> isWord(at - 1) && isWord(at + 1) && skip();
                case '!' -> !is(at + 1, '[') && skip();
                case '~' -> !is(at + 1, '~') && skip();
                default -> skip();
            };
            if (!understood) {
                return false;
            }
        }
        endText(at);
        return endParagraph();
    }

    private boolean skip() {
        at++;
        return true;
    }

    /** Ends a line; blanks at its end are no text. */
    private boolean lineEnd() {
        int end = at;
        while (end > textStart && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > textStart && text.charAt(end - 1) < ' ') {
            return false;
        }
        endText(end);
        add(InlineToken.Kind.LINE_END, at + 1);
        return startLine();
    }

    /** Goes to the first character of a line; false where a fence begins, which is no markup inside a line. */
    private boolean startLine() {
        while (is(at, ' ') || is(at, '\t')) {
            at++;
        }
        textStart = at;
        if (text.startsWith("```", at) || text.startsWith("~~~", at)) {
            return false;
        }
        return !is(at, '\n') || endParagraph();
    }

    private boolean endParagraph() {
        openBrackets = 0;
        bracket = null;
        return strong.pair(0);
    }

    private boolean asterisks() {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        if (!is(at + 1, '*')) {
            // 96px * 96px
            return before == ' ' && is(at + 1, ' ') && skip();
        }
        if (is(at + 2, '*')) {
            return false;
        }
        char after = at + 2 < text.length() ? text.charAt(at + 2) : '\n';
        endText(at);
        strong.add(add(InlineToken.Kind.TEXT, at + 2), before, after);
        return true;
    }

    private boolean code() {
        int open = ticksEnd(at);
        int close = open;
        while (close < text.length() && text.charAt(close) != '\n') {
            int end = ticksEnd(close);
            if (end - close == open - at) {
                endText(at);
                add(InlineToken.Kind.CODE, end);
                return true;
            }
            close = Math.max(end, close + 1);
        }
        return false;
    }

    private int ticksEnd(int from) {
        int end = from;
        while (is(end, '`')) {
            end++;
        }
        return end;
    }

    private boolean openBracket() {
        endText(at);
        strongBeforeBrackets = openBrackets == 0 ? strong.count() : strongBeforeBrackets;
        strongBeforeBracket = strong.count();
        openBrackets++;
        bracket = add(InlineToken.Kind.TEXT, at + 1);
        return true;
    }

    private boolean closeBracket() {
        if (is(at + 1, '[')) {
            return false;
        }
        boolean link = is(at + 1, '(');
        if (openBrackets == 0) {
            return skip();
        }
        if (link) {
            return bracket != null && link(bracket);
        }
        openBrackets--;
        bracket = null;
        // Strong text inside of brackets ends there, even where they make no link.
        return strong.count() == strongBeforeBrackets && skip();
    }

    private boolean link(InlineToken opening) {
        int start = at + 2;
        int end = start;
        boolean entities = false;
        while (end < text.length() && isAddress(text.charAt(end))) {
            entities |= text.charAt(end) == '&';
            end++;
        }
        String address = text.substring(start, end);
        boolean blankEdge = text.charAt(at - 1) <= ' ' || text.charAt(opening.end()) <= ' ';
        if (blankEdge || address.isEmpty() || !is(end, ')') || (entities && address.indexOf(';') >= 0)) {
            return false;
        }
        endText(at);
        add(InlineToken.Kind.LINK_END, end + 1);
        opening.becomeLink(address);
        openBrackets--;
        bracket = null;
        return strong.pair(strongBeforeBracket);
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c < 127 && c != '(' && c != ')' && c != '<' && c != '>' && c != '\\' && c != '"' && c != '\'';
    }

    private boolean entity() {
        int start = is(at + 1, '#') ? at + 2 : at + 1;
        boolean number = start > at + 1;
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || (!number && isAsciiLetter(text.charAt(end))))) {
            end++;
        }
        if (number && !is(end, ';')) {
            // It may be a hexadecimal one.
            return false;
        }
        int length = end - start;
        boolean named = length > 1 && length <= LONGEST_ENTITY && isAsciiLetter(text.charAt(start));
        boolean numbered = number && length > 0 && length <= LONGEST_NUMBER;
        if (!is(end, ';') || !(named || numbered)) {
            return skip();
        }
        endText(at);
        add(InlineToken.Kind.ENTITY, end + 1);
        return true;
    }

    private boolean escape() {
        if (!is(at + 1, '\n')) {
            at += at + 1 < text.length() && Escapes.isEscapable(text.charAt(at + 1)) ? 2 : 1;
            return true;
        }
        int next = at + 2;
        if (next >= text.length() || text.charAt(next) <= ' ') {
            // At the end of a paragraph it would be text.
            return false;
        }
        endText(at);
        add(InlineToken.Kind.LINE_END, next);
        return startLine();
    }

    private boolean tag() {
        int next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next != '/' && next != '!' && next != '?' && !isAsciiLetter((char) next)) {
            return skip();
        }
        int end = TagEnd.find(text, at);
        if (end < 0) {
            return false;
        }
        endText(at);
        add(InlineToken.Kind.TAG, end);
        return true;
    }

    private InlineToken add(InlineToken.Kind kind, int end) {
        InlineToken token = new InlineToken(kind, at, end);
        tokens.add(token);
        at = end;
        textStart = end;
        return token;
    }

    private void endText(int end) {
        if (end > textStart) {
            tokens.add(new InlineToken(InlineToken.Kind.TEXT, textStart, end));
        }
        textStart = end;
    }

    private boolean is(int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private boolean isWord(int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
