package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.javadoc.UnsafeCharacters;
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

    /** Text for people: readable as it is, but for what is invisible or turns the order of reading. */
    static CodeBlock text(String text) {
        if (text.length() <= MAX_CHARACTERS) {
            return CodeBlock.of("$L", quoted(text, Alphabet.ALL));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += MAX_CHARACTERS) {
            int end = Math.min(text.length(), start + MAX_CHARACTERS);
            parts.add(CodeBlock.of("$L", quoted(text.substring(start, end), Alphabet.ALL)));
        }
        return CodeBlock.of("$T.join($L, $L)", String.class, "\"\"", CodeBlock.join(parts, ",\n"));
    }

    /** What goes over the wire: in ASCII, so that no source encoding can change it. */
    static CodeBlock wire(String text) {
        return CodeBlock.of("$L", quoted(text, Alphabet.ASCII));
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

    private enum Alphabet {
        ALL,
        ASCII
    }

    private static String quoted(String text, Alphabet alphabet) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            append(codePoint, alphabet, literal);
            index += Character.charCount(codePoint);
        }
        return literal.append('"').toString();
    }

    private static void append(int codePoint, Alphabet alphabet, StringBuilder literal) {
        switch (codePoint) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                boolean unsafe = UnsafeCharacters.isDropped(codePoint) || UnsafeCharacters.isReplaced(codePoint);
                if (unsafe || (alphabet == Alphabet.ASCII && codePoint >= 0x7F)) {
                    for (char unit : Character.toChars(codePoint)) {
                        literal.append("\\u");
                        String hex = Integer.toHexString(unit);
                        literal.append("0".repeat(4 - hex.length())).append(hex);
                    }
                } else {
                    literal.appendCodePoint(codePoint);
                }
            }
        }
    }
}
