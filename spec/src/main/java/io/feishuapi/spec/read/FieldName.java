package io.feishuapi.spec.read;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What the name column of a row says.
 *
 * @param names the names; several where one row describes several fields alike
 * @param rest what stands behind the names, such as a note in brackets
 * @param unclear whether the names may be no names, since they are written otherwise or go on with what is no part of a name
 */
record FieldName(List<String> names, String rest, boolean unclear) {

    private static final Phrase NAME =
            Phrase.of("[\"'“”]?([A-Za-z_$@][\\w$.\\-]{0,100}(?:\\[\\w{0,5}\\][\\w$.\\-]{0,100}){0,5})[\"'“”]?\\??");
    private static final Phrase SEPARATOR = Phrase.of("\\s{0,3}(?:[/、,，]|或)\\s{0,3}");
    private static final Phrase OTHER = Phrase.of("[\"'“”]?([^\\s(（:：]{1,60}?)[\"'“”]?(?=[\\s(（:：]|$)");

    /** Members are struck out where they are of the past, and methods have brackets; neither is part of the name. */
    private static final Phrase AROUND = Phrase.of("~~|[(（]\\s?[)）]");

    private static final Phrase STARTS_NOTE = Phrase.of("(?s)(?:[\\s(（:：\\[【*,，;；].*)?");

    private static final int LONGEST_IDENTIFIER = 100;

    FieldName {
        names = List.copyOf(names);
    }

    static FieldName read(String cell) {
        if (isIdentifier(cell.strip())) {
            return new FieldName(List.of(cell.strip()), "", false);
        }
        String text = AROUND.replaceIn(cell, "").strip();
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        int end = 0;
        while (name.region(end, text.length()).lookingAt()) {
            names.add(name.group(1));
            end = name.end();
            Matcher separator = SEPARATOR.matcher(text).region(end, text.length());
            if (!separator.lookingAt()) {
                String rest = text.substring(end);
                return new FieldName(names, rest.strip(), !STARTS_NOTE.isAllOf(rest));
            }
            end = separator.end();
        }
        if (!names.isEmpty()) {
            return new FieldName(
                    names, text.substring(Math.min(end, text.length())).strip(), false);
        }
        Matcher other = OTHER.matcher(text);
        return other.lookingAt()
                ? new FieldName(
                        List.of(other.group(1)), text.substring(other.end()).strip(), true)
                : new FieldName(List.of(), text, false);
    }

    /** Whether a text is one name of the usual kind. */
    private static boolean isIdentifier(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
            if (!letter && !(c >= '0' && c <= '9' && i > 0)) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_IDENTIFIER;
    }
}
