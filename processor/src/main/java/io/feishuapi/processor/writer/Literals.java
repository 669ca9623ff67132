package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Text and numbers of a page as Java literals. */
final class Literals {

    /** A constant of a class file has at most 65,535 bytes, and a character takes up to three. */
    private static final int MAX_CHARACTERS = 20_000;

    private static final Literal.Visitor<CodeBlock> JAVA = new Literal.Visitor<>() {
        @Override
        public CodeBlock string(Literal.JsonString string) {
            return wire(string.value());
        }

        @Override
        public CodeBlock number(Literal.JsonNumber number) {
            return Literals.number(number.value());
        }

        @Override
        public CodeBlock bool(Literal.JsonBoolean bool) {
            return CodeBlock.of("$L", bool.value());
        }

        @Override
        public CodeBlock nothing(Literal.JsonNull nothing) {
            throw none(nothing);
        }

        @Override
        public CodeBlock array(Literal.JsonArray array) {
            throw none(array);
        }

        @Override
        public CodeBlock object(Literal.JsonObject object) {
            throw none(object);
        }

        private IllegalArgumentException none(Literal literal) {
            return new IllegalArgumentException("no Java literal for " + literal);
        }
    };

    private Literals() {}

    /** Text of any length. In ASCII, as all literals, so that no source encoding can change it. */
    static CodeBlock text(String text) {
        if (text.length() <= MAX_CHARACTERS) {
            return wire(text);
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += MAX_CHARACTERS) {
            parts.add(wire(text.substring(start, Math.min(text.length(), start + MAX_CHARACTERS))));
        }
        return CodeBlock.of("$T.join($L, $L)", String.class, "\"\"", CodeBlock.join(parts, ",\n"));
    }

    /** Text that is short enough for one constant, such as what goes over the wire. */
    static CodeBlock wire(String text) {
        return CodeBlock.of("$L", quoted(text));
    }

    /** A value of an enum. */
    static CodeBlock value(Literal literal) {
        return literal.accept(JAVA);
    }

    /** A number, as {@code long} where it is whole. */
    static CodeBlock number(BigDecimal number) {
        if (number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
            long whole = number.longValueExact();
            return whole == (int) whole ? CodeBlock.of("$L", whole) : CodeBlock.of("$LL", whole);
        }
        return CodeBlock.of("$L", number.doubleValue());
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> append((char) unit, literal));
        return literal.append('"').toString();
    }

    private static void append(char unit, StringBuilder literal) {
        switch (unit) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (unit < ' ' || unit > '~') {
                    String hex = Integer.toHexString(unit);
                    literal.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                } else {
                    literal.append(unit);
                }
            }
        }
    }
}
