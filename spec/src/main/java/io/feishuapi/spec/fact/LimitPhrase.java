package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

    /** The groups are limits of these kinds, in order. */
    static LimitPhrase of(String regex, Kind... kinds) {
        return new LimitPhrase(Phrase.of(regex), match -> {
            List<Limit> limits = new ArrayList<>();
            for (int i = 0; i < kinds.length; i++) {
                limits.add(new Limit(kinds[i], Numbers.read(match.group(i + 1))));
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
                match -> List.of(new Limit(kind, Numbers.read(match.group(1)).subtract(BigDecimal.ONE))));
    }

    /** Bracket, number, number, bracket. */
    static LimitPhrase interval(String regex) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(
                        new Limit(
                                match.group(1).equals("(") ? Kind.EXCLUSIVE_MIN : Kind.MIN,
                                Numbers.read(match.group(2))),
                        new Limit(
                                match.group(4).equals(")") ? Kind.EXCLUSIVE_MAX : Kind.MAX,
                                Numbers.read(match.group(3)))));
    }

    /** Bracket, count, count, bracket: an open end leaves out its own count. */
    static LimitPhrase counts(String regex, Kind least, Kind most) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(
                        new Limit(
                                least,
                                Numbers.read(match.group(2))
                                        .add(match.group(1).equals("(") ? BigDecimal.ONE : BigDecimal.ZERO)),
                        new Limit(
                                most,
                                Numbers.read(match.group(3))
                                        .subtract(match.group(4).equals(")") ? BigDecimal.ONE : BigDecimal.ZERO))));
    }

    /** Number, sign, sign, number: {@code 0 < x <= 1}. */
    static LimitPhrase between(String regex) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(
                        new Limit(
                                match.group(2).equals("<") ? Kind.EXCLUSIVE_MIN : Kind.MIN,
                                Numbers.read(match.group(1))),
                        new Limit(
                                match.group(3).equals("<") ? Kind.EXCLUSIVE_MAX : Kind.MAX,
                                Numbers.read(match.group(4)))));
    }

    /** A number and a unit of bytes. */
    static LimitPhrase bytes(String regex) {
        return new LimitPhrase(
                Phrase.of(regex),
                match -> List.of(new Limit(
                        Kind.MAX_BYTES,
                        Numbers.read(match.group(1))
                                .multiply(unit(match.group(2)))
                                .setScale(0, RoundingMode.FLOOR))));
    }

    /** This phrase, with its first group as a limit of another kind too. */
    LimitPhrase andUpTo(Kind kind) {
        return new LimitPhrase(pattern, match -> {
            List<Limit> both = new ArrayList<>(limits.apply(match));
            both.add(new Limit(kind, Numbers.read(match.group(1))));
            return both;
        });
    }

    private static BigDecimal unit(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'k' -> BigDecimal.valueOf(1024);
            case 'm' -> BigDecimal.valueOf(1024 * 1024);
            case 'g' -> BigDecimal.valueOf(1024 * 1024 * 1024);
            default -> BigDecimal.ONE;
        };
    }
}
