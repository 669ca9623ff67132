package io.feishuapi.spec.compare.usage;

import java.util.Optional;

/** Cuts Java source into the tokens that an annotation is made of. Comments and blanks fall away; every step moves on, whatever the text. */
final class JavaTokens {

    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private int position;
    private int line = 1;

    JavaTokens(String source) {
        this.source = source;
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text the identifier, the string's value, or the character
     * @param line where it begins, from 1
     */
    record Token(Kind kind, String text, int line) {
        boolean is(char symbol) {
            return kind == Kind.SYMBOL && text.charAt(0) == symbol;
        }
    }

    /** Kinds of token. */
    enum Kind {
        IDENTIFIER,
        /** A string literal without escapes. */
        STRING,
        /** A literal whose value takes more to know: with escapes, a text block, a character. */
        OTHER_LITERAL,
        SYMBOL
    }

    /** The next token, or nothing at the end. */
    Optional<Token> next() {
        skipBlanksAndComments();
        if (position >= source.length()) {
            return Optional.empty();
        }
        int start = line;
        char c = source.charAt(position);
        if (source.startsWith(TEXT_BLOCK, position)) {
            skipTextBlock();
            return Optional.of(new Token(Kind.OTHER_LITERAL, "", start));
        }
        if (c == '"' || c == '\'') {
            return Optional.of(literal(c, start));
        }
        if (Character.isJavaIdentifierStart(c)) {
            int from = position;
            while (position < source.length() && Character.isJavaIdentifierPart(source.charAt(position))) {
                position++;
            }
            return Optional.of(new Token(Kind.IDENTIFIER, source.substring(from, position), start));
        }
        position++;
        return Optional.of(new Token(Kind.SYMBOL, String.valueOf(c), start));
    }

    /** A literal ends at its quote, or at the line's end where it is broken. */
    private Token literal(char quote, int start) {
        int from = ++position;
        boolean escaped = false;
        while (position < source.length() && source.charAt(position) != quote && source.charAt(position) != '\n') {
            if (source.charAt(position) == '\\') {
                escaped = true;
                position++;
            }
            position++;
        }
        int end = Math.min(position, source.length());
        position = end;
        if (end < source.length() && source.charAt(end) == quote) {
            position++;
        }
        Kind kind = quote == '"' && !escaped ? Kind.STRING : Kind.OTHER_LITERAL;
        return new Token(kind, source.substring(from, end), start);
    }

    private void skipTextBlock() {
        position += TEXT_BLOCK.length();
        while (position < source.length() && !source.startsWith(TEXT_BLOCK, position)) {
            if (source.charAt(position) == '\\') {
                step();
            }
            step();
        }
        position = Math.min(position + TEXT_BLOCK.length(), source.length());
    }

    private void skipBlanksAndComments() {
        while (position < source.length()) {
            if (source.startsWith("//", position)) {
                int end = source.indexOf('\n', position);
                position = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", position)) {
                int end = source.indexOf("*/", position + 2);
                int behind = end < 0 ? source.length() : end + 2;
                while (position < behind) {
                    step();
                }
            } else if (Character.isWhitespace(source.charAt(position))) {
                step();
            } else {
                return;
            }
        }
    }

    private void step() {
        if (position < source.length() && source.charAt(position) == '\n') {
            line++;
        }
        position++;
    }
}
