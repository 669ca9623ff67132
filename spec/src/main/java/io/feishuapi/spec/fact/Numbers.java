package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * Numbers as prose writes them: {@code 1,000}, {@code 1_000}, {@code 1e3}, {@code 10 万}, {@code 2^31}, {@code 10 * 1024 * 1024}. A
 * number is read whole or not at all: where an expression goes on in a way that is not known, none of it is a number.
 */
final class Numbers {

    /** Where a number may begin: not within one. */
    private static final String BEGIN = "(?<![\\d.^_])(?<![\\d)] {0,2}[*×/])(?<!次方)";

    /** A comma may part the ends of an interval: there no number begins behind another one's comma, nor has one. */
    private static final String BEHIND_COMMA = "(?!(?<=\\d,)\\d{3}(?!\\d))";

    /** What may not follow, since the number goes on with it. */
    private static final String END =
            "(?![\\d%‰_^⁰¹²³⁴-⁹])(?![.:/]\\d)(?![eExX][-+]?\\d)(?!-\\d{1,2}-\\d)(?! \\d{3}(?!\\d))"
                    + "(?! {0,2}(?:[*×/^] {0,2}[\\dA-Za-z(]|[+-] {0,2}[A-Za-z]|的 {0,2}\\d{1,3} {0,2}次[方幂]))"
                    + "(?! {0,2}(?:[十百万亿兆多余几]|千(?!字节|[米克瓦赫卡])|[wW](?![A-Za-z])))(?!分之)";

    private static final String SCALE = "(?: {0,2}(?:[十百千]?[万亿]|[百千](?!字节|[米克瓦赫卡])))?";
    private static final String EXPONENT = "(?:[eE][-+]?\\d{1,2})?";
    private static final String POWER = "(?: {0,1}(?:\\^|\\*\\*) {0,1}\\d{1,2}(?: {0,1}- {0,1}1(?![\\d.]))?)?";
    private static final String FACTORS = "(?: {0,2}[*×] {0,2}\\d{1,9}){0,4}";
    private static final String GROUPED = "\\d{1,3}(?:_\\d{3}){1,5}";
    private static final String THOUSANDS = "[1-9]\\d{0,2}(?:,\\d{3}){1,5}(?!,\\d)";

    private static final String FRACTION = "(?:\\.\\d{1,10})?";

    /** A number with its sign. */
    static final String ONE = BEGIN + BEHIND_COMMA + "([-+]?(?:" + THOUSANDS + "|" + GROUPED + "|\\d{1,15})" + FRACTION
            + EXPONENT + POWER + FACTORS + SCALE + ")" + END + "(?!,\\d{3}(?!\\d))";

    /** A number with its sign in an interval, whose ends a comma parts. */
    static final String END_OF_INTERVAL =
            BEGIN + "([-+]?(?:" + GROUPED + "|\\d{1,15})" + FRACTION + EXPONENT + POWER + FACTORS + SCALE + ")" + END;

    private static final String DIGIT = "[一二两三四五六七八九]";

    /** Numerals that no other reading has: {@code 百五} may be 150. */
    private static final String NUMERALS = "(?:" + DIGIT + "?百(?:零" + DIGIT + "|" + DIGIT + "十" + DIGIT + "?)?|" + DIGIT
            + "?十" + DIGIT + "?|" + DIGIT + "千|" + DIGIT + ")[万亿]?";

    private static final String NO_NUMERAL = "[零一二两三四五六七八九十百千万亿]";

    /** A count in Chinese numerals. */
    private static final String NUMERAL =
            "(?<![几数上]|" + NO_NUMERAL + ")" + NUMERALS + "(?!" + NO_NUMERAL + "|[余多几来]|分之)";

    /** A count: digits without sign and fraction, or Chinese numerals. */
    static final String COUNT = "(" + digits("") + "|" + NUMERAL + ")";

    /** A size, which may have a fraction of its unit. */
    static final String SIZE = "(" + digits(FRACTION) + ")";

    private static final Phrase FACTOR =
            Phrase.of("([-+]?)([\\d.]{1,40}(?:[eE][-+]?\\d{1,2})?)(?:\\^(\\d{1,2})(-1)?)?([十百千万亿]{0,2})");

    private static final String ONES = "零一二三四五六七八九";

    private Numbers() {}

    private static String digits(String fraction) {
        return BEGIN + BEHIND_COMMA + "(?:" + THOUSANDS + "|" + GROUPED + "|\\d{1,9})" + fraction + EXPONENT + POWER
                + FACTORS + SCALE + END + "(?!,\\d{3}(?!\\d))";
    }

    /** The value of what one of these expressions matched. */
    static BigDecimal read(String text) {
        if (isNumeral(text.charAt(0))) {
            return numerals(text);
        }
        String plain = text.replaceAll("[ ,_]", "").replace("**", "^").replace('×', '*');
        BigDecimal product = BigDecimal.ONE;
        for (String factor : plain.split("\\*", -1)) {
            product = product.multiply(factor(factor));
        }
        return new BigDecimal(product.toPlainString());
    }

    private static BigDecimal factor(String text) {
        Matcher factor = FACTOR.matcher(text);
        if (!factor.matches()) {
            throw new IllegalArgumentException("no number: " + text);
        }
        BigDecimal value = new BigDecimal(factor.group(2));
        if (factor.group(3) != null) {
            value = value.pow(Integer.parseInt(factor.group(3)));
        }
        if (factor.group(1).equals("-")) {
            value = value.negate();
        }
        if (factor.group(4) != null) {
            value = value.subtract(BigDecimal.ONE);
        }
        for (char scale : factor.group(5).toCharArray()) {
            value = value.multiply(BigDecimal.valueOf(scale(scale)));
        }
        return value;
    }

    private static BigDecimal numerals(String text) {
        long number = 0;
        long digit = 0;
        for (char numeral : text.replace('两', '二').toCharArray()) {
            int one = ONES.indexOf(numeral);
            if (one >= 0) {
                digit = one;
            } else if (numeral == '万' || numeral == '亿') {
                number = (number + digit) * scale(numeral);
                digit = 0;
            } else {
                number += Math.max(1, digit) * scale(numeral);
                digit = 0;
            }
        }
        return BigDecimal.valueOf(number + digit);
    }

    private static boolean isNumeral(char c) {
        return c == '两' || ONES.indexOf(c) >= 0 || scale(c) > 1;
    }

    private static long scale(char numeral) {
        return switch (numeral) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1;
        };
    }
}
