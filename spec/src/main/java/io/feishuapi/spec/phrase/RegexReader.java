package io.feishuapi.spec.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a regular expression which characters every match holds, and of which characters a match is made. What it does not know
 * needs nothing and may be anything, so that the expression is tried.
 */
final class RegexReader {

    /** A class of more characters says too little. */
    private static final int LARGEST_CLASS = 24;

    /** Longer ranges may as well be anything. */
    private static final int LONGEST_RANGE = 64;

    private static final Letters BLANKS = Letters.of(" \t\n\f\r\u000b");
    private static final Letters WORD = Letters.of("abcdefghijklmnopqrstuvwxyz0_");

    private final String regex;
    private final Trigger trigger;
    private final boolean anchored;
    private Letters alphabet = Letters.NONE;
    private boolean anything;
    private int at;

    /** Reads an expression that compiles. */
    RegexReader(String regex) {
        this.regex = regex;
        if (regex.contains("\\Q")) {
            anything = true;
            trigger = Trigger.ALWAYS;
            anchored = false;
        } else {
            Trigger first = sequence();
            anchored = regex.startsWith("^") && at == regex.length();
            trigger = alternatives(first);
        }
    }

    /** What a text cannot do without in which the expression matches anywhere. */
    Trigger trigger() {
        return trigger;
    }

    /** The characters that a match may hold, or null where they may be any. */
    @Nullable
    Letters alphabet() {
        return anything ? null : alphabet;
    }

    /** Whether the expression matches at the begin of a text only. */
    boolean isAnchored() {
        return anchored;
    }

    private Trigger alternatives(Trigger first) {
        if (at == regex.length() || regex.charAt(at) != '|') {
            return first;
        }
        List<Trigger> any = new ArrayList<>();
        any.add(first);
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            any.add(sequence());
        }
        return Trigger.any(any);
    }

    private Trigger sequence() {
        Trigger all = Trigger.ALWAYS;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Trigger one = atom();
            all = isOptional() ? all : all.and(one);
        }
        return all;
    }

    private Trigger atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> Trigger.ALWAYS;
            case '.' -> anything();
            default -> literal(c);
        };
    }

    private Trigger literal(char c) {
        Letters letters = Letters.of(c);
        alphabet = alphabet.and(letters);
        return Trigger.of(letters);
    }

    private Trigger anything() {
        anything = true;
        return Trigger.ALWAYS;
    }

    private Trigger group() {
        if (!regex.startsWith("?", at)) {
            return inGroup();
        }
        boolean named = regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0;
        while (named ? regex.charAt(at) != '>' : ":=!>)".indexOf(regex.charAt(at)) < 0) {
            at++;
        }
        char last = regex.charAt(at++);
        // Flags for what follows.
        return last == ')' ? Trigger.ALWAYS : last == '=' || last == '!' ? lookAround(last) : inGroup();
    }

    private Trigger inGroup() {
        Trigger inner = alternatives(sequence());
        at++;
        return inner;
    }

    /** What stands around a match stands in the text too, but is no part of the match. */
    private Trigger lookAround(char sign) {
        Letters matched = alphabet;
        boolean anythingMatched = anything;
        Trigger inner = inGroup();
        alphabet = matched;
        anything = anythingMatched;
        return sign == '=' ? inner : Trigger.ALWAYS;
    }

    private Trigger escape() {
        char c = regex.charAt(at++);
        if (!Character.isLetterOrDigit(c)) {
            return literal(c);
        }
        return switch (c) {
            case 'd' -> literal('0');
            case 'w' -> anyOf(WORD);
            case 's' -> anyOf(BLANKS);
            case 'n' -> literal('\n');
            case 'u' -> {
                at += 4;
                yield literal((char) Integer.parseInt(regex.substring(at - 4, at), 16));
            }
            case 'b', 'B', 'A', 'z', 'Z' -> Trigger.ALWAYS;
            case 'p', 'P' -> anythingUpTo('}');
            case 'k' -> anythingUpTo('>');
            case 'x' -> {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 2;
                yield anything();
            }
            default -> anything();
        };
    }

    private Trigger anyOf(Letters letters) {
        alphabet = alphabet.and(letters);
        return Trigger.ALWAYS;
    }

    private Trigger anythingUpTo(char end) {
        at = regex.charAt(at) == '{' || end == '>' ? regex.indexOf(end, at) + 1 : at + 1;
        return anything();
    }

    private Trigger characterClass() {
        boolean plain = regex.charAt(at) != '^';
        anything |= !plain;
        at += plain ? 0 : 1;
        List<Trigger> members = new ArrayList<>();
        do {
            char c = regex.charAt(at++);
            if (c == '[') {
                characterClass();
                plain = false;
            } else {
                members.add(c == '\\' ? escape() : literal(c));
                boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
                boolean digits = range && c == '0' && regex.charAt(at + 1) == '9';
                // The last character of a range, and all of an intersection, are passed over as members.
                plain &= (!range || digits) && c != '&';
                if (range) {
                    at++;
                    range(c, regex.charAt(at));
                }
            }
        } while (regex.charAt(at) != ']');
        at++;
        return plain && members.size() <= LARGEST_CLASS ? Trigger.any(members) : Trigger.ALWAYS;
    }

    private void range(char first, char last) {
        if (first == '\\' || last == '\\' || last - first > LONGEST_RANGE) {
            anything = true;
            return;
        }
        for (char c = first; c < last; c++) {
            alphabet = alphabet.and(Letters.of(c));
        }
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
