package io.feishuapi.json;

import com.fasterxml.jackson.core.io.NumberOutput;

/** The text that a writer makes: characters with their escapes, and numbers. */
abstract sealed class JsonText permits JsonStructure {

    /** Doubles of this size and above have no fraction to leave out, and longs below it are exact. */
    private static final double EXACT_LONG_LIMIT = 0x1p53;

    /** As many characters as any long has, with its sign. */
    private static final int LONG_CHARACTERS = 20;

    /** The length of an escape such as {@code \u001F}. */
    private static final int ESCAPE_CHARACTERS = 6;

    /** The two quotes. */
    private static final int QUOTES = 2;

    private static final String HEX = "0123456789ABCDEF";

    private final WritingSpace space;
    private final EscapeSearch escapes;
    private char[] characters;
    private int length;

    JsonText(WritingSpace space) {
        this.space = space;
        this.escapes = space.escapes();
        this.characters = space.characters();
    }

    /** What was written so far. */
    final String text() {
        return new String(characters, 0, length);
    }

    final boolean isEmpty() {
        return length == 0;
    }

    /** Makes room for so many characters more. */
    private char[] room(int more) {
        if (characters.length - length < more) {
            characters = space.grow(Math.addExact(length, more));
        }
        return characters;
    }

    final void append(char character) {
        room(1)[length++] = character;
    }

    /** Text that is JSON already. */
    final void appendRaw(String json) {
        char[] target = room(json.length());
        json.getChars(0, json.length(), target, length);
        length += json.length();
    }

    /** Characters that are JSON already. */
    final void appendRaw(char[] json) {
        char[] target = room(json.length);
        System.arraycopy(json, 0, target, length, json.length);
        length += json.length;
    }

    /** Text in quotes, with what may not stand in them as escapes. */
    final void appendQuoted(String text) {
        int size = text.length();
        char[] target = room(size + QUOTES);
        target[length++] = '"';
        int next = escapes.next(text, 0);
        text.getChars(0, next, target, length);
        length += next;
        while (next < size) {
            appendEscape(text.charAt(next));
            int from = next + 1;
            target = room(size - from + 1);
            next = escapes.next(text, from);
            text.getChars(from, next, target, length);
            length += next - from;
        }
        target[length++] = '"';
    }

    private void appendEscape(char character) {
        char[] target = room(ESCAPE_CHARACTERS);
        target[length++] = '\\';
        switch (character) {
            case '"', '\\' -> target[length++] = character;
            case '\b' -> target[length++] = 'b';
            case '\f' -> target[length++] = 'f';
            case '\n' -> target[length++] = 'n';
            case '\r' -> target[length++] = 'r';
            case '\t' -> target[length++] = 't';
            default -> {
                target[length++] = 'u';
                target[length++] = '0';
                target[length++] = '0';
                target[length++] = HEX.charAt(character >> 4);
                target[length++] = HEX.charAt(character & 0xf);
            }
        }
    }

    final void appendWhole(long whole) {
        length = NumberOutput.outputLong(whole, room(LONG_CHARACTERS), length);
    }

    /** A number, without a fraction where it is whole; it has to be finite. */
    final void appendDecimal(double decimal) {
        if (decimal == Math.rint(decimal) && Math.abs(decimal) < EXACT_LONG_LIMIT) {
            appendWhole((long) decimal);
        } else {
            // Not Double.toString, which gives other digits on JDK 17 than on 25.
            appendRaw(NumberOutput.toString(decimal, true));
        }
    }
}
