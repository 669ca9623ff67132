package io.feishuapi.spec.text.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a regular expression what is known of all that it matches. What it does not know needs nothing and may be anything, so that
 * the expression is tried.
 */
final class RegexReader {

    /** A class of more characters says too little. */
    private static final int LARGEST_CLASS = 24;

    /** Longer ranges may as well be anything. */
    private static final int LONGEST_RANGE = 64;

    private static final Part BLANK = Part.oneOf(Letters.of(" \t\n\f\r\u000b"));
    private static final Part WORD_CHARACTER = Part.oneOf(Letters.of("abcdefghijklmnopqrstuvwxyz0_"));

    private final String regex;
    private final Part whole;
    private final boolean anchored;
    private int at;

    /** Reads an expression that compiles. */
    RegexReader(String regex) {
        this.regex = regex;
        if (regex.contains("\\Q")) {
            whole = Part.UNKNOWN;
            anchored = false;
        } else {
            Part first = sequence();
            anchored = regex.startsWith("^") && at == regex.length();
            whole = alternatives(first);
        }
    }

    /** What is known of a match. */
    Part whole() {
        return whole;
    }

    /** Whether the expression matches at the begin of a text only. */
    boolean isAnchored() {
        return anchored;
    }

    private Part alternatives(Part first) {
        if (at == regex.length() || regex.charAt(at) != '|') {
            return first;
        }
        List<Part> any = new ArrayList<>();
        any.add(first);
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            any.add(sequence());
        }
        return Part.any(any);
    }

    private Part sequence() {
        Part all = Part.EMPTY;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Part one = atom();
            all = all.then(isOptional() ? one.orNothing() : one);
        }
        return all;
    }

    private Part atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> Part.EMPTY;
            case '.' -> Part.ANY_CHARACTER;
            default -> Part.of(c);
        };
    }

    private Part group() {
        if (!regex.startsWith("?", at)) {
            return inGroup();
        }
        boolean named = regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0;
        while (named ? regex.charAt(at) != '>' : ":=!>)".indexOf(regex.charAt(at)) < 0) {
            at++;
        }
        return switch (regex.charAt(at++)) {
            // Flags for what follows.
            case ')' -> Part.EMPTY;
            case '=' -> inGroup().beside();
            case '!' -> inGroup().beside().needless();
            default -> inGroup();
        };
    }

    private Part inGroup() {
        Part inner = alternatives(sequence());
        at++;
        return inner;
    }

    private Part escape() {
        char c = regex.charAt(at++);
        if (!Character.isLetterOrDigit(c)) {
            return Part.of(c);
        }
        return switch (c) {
            case 'd' -> Part.of('0');
            case 'w' -> WORD_CHARACTER;
            case 's' -> BLANK;
            case 'n' -> Part.of('\n');
            case 'u' -> {
                at += 4;
                yield Part.of((char) Integer.parseInt(regex.substring(at - 4, at), 16));
            }
            case 'b', 'B', 'A', 'z', 'Z' -> Part.EMPTY;
            case 'p', 'P' -> {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
                yield Part.ANY_CHARACTER;
            }
            case 'k' -> {
                at = regex.indexOf('>', at) + 1;
                yield Part.UNKNOWN;
            }
            case 'x' -> {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 2;
                yield Part.ANY_CHARACTER;
            }
            default -> Part.UNKNOWN;
        };
    }

    private Part characterClass() {
        boolean plain = regex.charAt(at) != '^';
        at += plain ? 0 : 1;
        List<Part> members = new ArrayList<>();
        if (!plain) {
            members.add(Part.ANY_CHARACTER);
        }
        do {
            char c = regex.charAt(at++);
            if (c == '[') {
                members.add(characterClass());
                plain = false;
            } else {
                members.add(c == '\\' ? escape() : Part.of(c));
                boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
                boolean digits = range && c == '0' && regex.charAt(at + 1) == '9';
                // The last character of a range, and all of an intersection, are passed over as members.
                plain &= (!range || digits) && c != '&';
                at += range ? 1 : 0;
                if (range && !digits) {
                    members.add(range(c, regex.charAt(at)));
                }
            }
        } while (regex.charAt(at) != ']');
        at++;
        Part any = Part.any(members);
        return plain && members.size() <= LARGEST_CLASS ? any : any.needless();
    }

    private static Part range(char first, char last) {
        if (first == '\\' || last == '\\' || last - first > LONGEST_RANGE) {
            return Part.ANY_CHARACTER;
        }
        Letters letters = Letters.NONE;
        for (char c = first; c < last; c++) {
            letters = letters.and(Letters.of(c));
        }
        return Part.oneOf(letters);
    }

    /** Passes over a quantifier; whether it allows for nothing at all. */
    private boolean isOptional() {
        int first = at;
        boolean optional = false;
        while (at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
            char c = regex.charAt(at);
            // What follows the first mark only says how much of the text is taken.
            optional |= at == first && (c == '?' || c == '*' || regex.startsWith("{0", at));
            at = c == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        }
        return optional;
    }
}
