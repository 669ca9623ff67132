package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * One wording of a limit.
 *
 * @param pattern the wording, found anywhere in a clause
 * @param limits what a match states
 */
record LimitPhrase(Phrase pattern, Function<MatchResult, List<Limit>> limits) {

    /** A number with its sign. */
    static final String NUMBER = "([-+]?\\d{1,15}(?:\\.\\d{1,10})?)(?![\\d%])(?! ?[*×/+-] ?[A-Za-z])";

    /** A count: digits, or Chinese numerals. */
    static final String COUNT = "(\\d{1,9}|[一二两三四五六七八九十百]{1,5})";

    private static final String NUMERALS = "一二三四五六七八九两十百";

    /** The groups are limits of these kinds, in order. */
    static LimitPhrase of(String regex, Kind... kinds) {
        return new LimitPhrase(Phrase.of(regex), match -> {
            List<Limit> limits = new ArrayList<>();
            for (int i = 0; i < kinds.length; i++) {
                limits.add(new Limit(kinds[i], number(match.group(i + 1))));
            }
            return limits;
        });
    }

    /** The wording alone states the limit. */
    static LimitPhrase fixed(String regex, Kind kind, long value) {
        List<Limit> limits = List.of(new Limit(kind, BigDecimal.valueOf(value)));
        return new LimitPhrase(Phrase.of(regex), match -> limits);
    }

    /** The group is the first whole number that is no longer allowed. */
    static LimitPhrase below(String regex, Kind kind) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(new Limit(kind, number(match.group(1)).subtract(BigDecimal.ONE))));
    }

    /** Bracket, number, number, bracket. */
    static LimitPhrase interval(String regex) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(
                        new Limit(match.group(1).equals("(") ? Kind.EXCLUSIVE_MIN : Kind.MIN, number(match.group(2))),
                        new Limit(match.group(4).equals(")") ? Kind.EXCLUSIVE_MAX : Kind.MAX, number(match.group(3)))));
    }

    /** Bracket, count, count, bracket: an open end leaves out its own count. */
    static LimitPhrase counts(String regex, Kind least, Kind most) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(
                        new Limit(
                                least,
                                number(match.group(2))
                                        .add(match.group(1).equals("(") ? BigDecimal.ONE : BigDecimal.ZERO)),
                        new Limit(
                                most,
                                number(match.group(3))
                                        .subtract(match.group(4).equals(")") ? BigDecimal.ONE : BigDecimal.ZERO))));
    }

    /** Number, sign, sign, number: {@code 0 < x <= 1}. */
    static LimitPhrase between(String regex) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(
                        new Limit(match.group(2).equals("<") ? Kind.EXCLUSIVE_MIN : Kind.MIN, number(match.group(1))),
                        new Limit(match.group(3).equals("<") ? Kind.EXCLUSIVE_MAX : Kind.MAX, number(match.group(4)))));
    }

    /** A number and a unit of bytes. */
    static LimitPhrase bytes(String regex) {
        return new LimitPhrase(
                Phrase.of(regex),
                match ->
                        List.of(new Limit(Kind.MAX_BYTES, number(match.group(1)).multiply(unit(match.group(2))))));
    }

    /** This phrase, with its first group as a limit of another kind too. */
    LimitPhrase andUpTo(Kind kind) {
        return new LimitPhrase(pattern, match -> {
            List<Limit> both = new ArrayList<>(limits.apply(match));
            both.add(new Limit(kind, number(match.group(1))));
            return both;
        });
    }

    private static BigDecimal unit(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'k' -> BigDecimal.valueOf(1024);
            case 'm' -> BigDecimal.valueOf(1024 * 1024);
            default -> BigDecimal.ONE;
        };
    }

    /** The number of a group: digits or Chinese numerals up to 999. */
    static BigDecimal number(String text) {
        if (NUMERALS.indexOf(text.charAt(0)) < 0) {
            return new BigDecimal(text);
        }
        int number = 0;
        int digit = 0;
        for (char numeral : text.replace('两', '二').toCharArray()) {
            if (numeral == '十' || numeral == '百') {
                number += Math.max(1, digit) * (numeral == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = NUMERALS.indexOf(numeral) + 1;
            }
        }
        return BigDecimal.valueOf(number + (long) digit);
    }
}
