package io.feishuapi.spec.phrase;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads from a regular expression which characters every match holds. What it does not know needs nothing, so that the expression is
 * always tried.
 */
final class TriggerReader {

    /** A class of more characters says too little. */
    private static final int LARGEST_CLASS = 24;

    private final String regex;
    private int at;

    private TriggerReader(String regex) {
        this.regex = regex;
    }

    /** The trigger of an expression that compiles. */
    static Trigger read(String regex) {
        return regex.contains("\\Q") ? Trigger.ALWAYS : new TriggerReader(regex).alternatives();
    }

    private Trigger alternatives() {
        Trigger any = sequence();
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            any = any.or(sequence());
        }
        return any;
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
            case '.', '^', '$' -> Trigger.ALWAYS;
            default -> Trigger.of(c);
        };
    }

    private Trigger group() {
        boolean counts = true;
        if (regex.startsWith("?", at)) {
            int open = at;
            boolean named = regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0;
            while (named ? regex.charAt(at) != '>' : ":=!>)".indexOf(regex.charAt(at)) < 0) {
                at++;
            }
            char last = regex.charAt(at);
            if (last == ')') {
                // Flags for what follows.
                at++;
                return Trigger.ALWAYS;
            }
            at++;
            // Looking around takes no characters: what stands there may lie outside the text's part that is searched.
            counts = last == ':' || named || regex.startsWith("?>", open);
        }
        Trigger inner = alternatives();
        at++;
        return counts ? inner : Trigger.ALWAYS;
    }

    private Trigger escape() {
        char c = regex.charAt(at++);
        if (c == 'd') {
            return Trigger.of('0');
        }
        if (!Character.isLetterOrDigit(c)) {
            return Trigger.of(c);
        }
        if (c == 'p' || c == 'P') {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        } else if (c == 'u') {
            at += 4;
            return Trigger.of((char) Integer.parseInt(regex.substring(at - 4, at), 16));
        } else if (c == 'k') {
            at = regex.indexOf('>', at) + 1;
        } else if (c == 'x') {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 2;
        }
        return Trigger.ALWAYS;
    }

    private Trigger characterClass() {
        boolean plain = regex.charAt(at) != '^';
        at += plain ? 0 : 1;
        List<Trigger> members = new ArrayList<>();
        do {
            char c = regex.charAt(at++);
            if (c == '[') {
                characterClass();
                plain = false;
            } else {
                Trigger member = c == '\\' ? escape() : Trigger.of(c);
                members.add(member);
                boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
                boolean digits = range && c == '0' && regex.charAt(at + 1) == '9';
                // The last character of a range, and all of an intersection, are passed over as members.
                plain &= (!range || digits) && c != '&';
                at += range ? 1 : 0;
            }
        } while (regex.charAt(at) != ']');
        at++;
        return plain && members.size() <= LARGEST_CLASS
                ? members.stream().reduce(Trigger::or).orElse(Trigger.ALWAYS)
                : Trigger.ALWAYS;
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
