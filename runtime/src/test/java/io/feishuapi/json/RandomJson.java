package io.feishuapi.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON texts, values and faults from a seed, the same on every machine. */
final class RandomJson {

    private static final String[] NUMBERS = {
        "0",
        "-0",
        "7",
        "-12",
        "123456789012345678",
        "-999999999999999999",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345678901234567890",
        "0.5",
        "-0.0",
        "1.50",
        "0.1",
        "1e3",
        "1E+3",
        "-2.5e-7",
        "5e-324",
        "1.7976931348623157e308",
        "4.9406564584124654e-324",
        "0.12345678901234567890123",
        "9007199254740993",
        "9007199254740993.0",
        "1e400",
        "1e-400",
        "2.2250738585072012e-308"
    };

    private static final String[] CHARACTERS = {
        "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\r", "\t", "\b", "\f", "\0", "\37", "\177", "\u0080", "ÿ", "Ā", "飞",
        "书", "\u2028", "\uFEFF", "\uFFFF", "😀", "\uD800", "\uDFFF"
    };

    private static final String[] BLANKS = {"", "", "", "", " ", "\n", "\t", "\r\n  "};

    /** What a fault puts into a text. */
    private static final String FAULTS = "{}[]\",:\\0-.eE+ntfu /\t\n\u0001飞\uD800";

    private final Random random;

    RandomJson(long seed) {
        this.random = new Random(seed);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String blank() {
        return one(BLANKS);
    }

    /** A value as text that is JSON. */
    String json(int depth) {
        String value = switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> one("null", "true", "false");
            case 1, 2 -> one(NUMBERS);
            case 3, 4 -> string();
            case 5 ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(index -> json(depth - 1))
                        .collect(Collectors.joining(",", "[" + blank(), blank() + "]"));
            default ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(index -> blank() + string() + blank() + ":" + json(depth - 1))
                        .collect(Collectors.joining(",", "{", blank() + "}"));
        };
        return blank() + value + blank();
    }

    /** A string as text, with more escapes than it needs. */
    private String string() {
        StringBuilder json = new StringBuilder("\"");
        for (char unit : text().toCharArray()) {
            if (unit < ' ' || unit == '"' || unit == '\\' || random.nextInt(6) == 0) {
                json.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) unit));
            } else {
                json.append(unit);
            }
        }
        return json.append('"').toString();
    }

    /** Any text, halves of surrogate pairs among it. */
    String text() {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(index -> one(CHARACTERS))
                .collect(Collectors.joining());
    }

    /** The same text with one to three faults, which may still be JSON. */
    String broken(String json) {
        StringBuilder text = new StringBuilder(json);
        for (int fault = random.nextInt(3); fault >= 0; fault--) {
            int index = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(index, FAULTS.charAt(random.nextInt(FAULTS.length())));
                case 1 -> text.setLength(index);
                default -> text.delete(index, Math.min(text.length(), index + 1));
            }
        }
        return text.toString();
    }

    /** A value such as records hold. */
    Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong() >> random.nextInt(64);
            case 3 -> Double.longBitsToDouble(random.nextLong() & 0xBFFF_FFFF_FFFF_FFFFL);
            case 4, 5 -> text();
            case 6 ->
                List.copyOf(IntStream.range(0, random.nextInt(4))
                        .mapToObj(index -> text())
                        .toList());
            default -> members(depth - 1);
        };
    }

    private Map<String, Object> members(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            members.put(text(), value(depth));
        }
        return members;
    }
}
