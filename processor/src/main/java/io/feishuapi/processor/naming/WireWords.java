package io.feishuapi.processor.naming;

import java.util.ArrayList;
import java.util.List;

/** Splits a name or value as pages write it into ASCII parts; what is not ASCII becomes words or code points. */
final class WireWords {

    /** Longer names say nothing more, and class files and file systems have limits. */
    private static final int MAX_CHARACTERS = 60;

    private final Glossary glossary;

    WireWords(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The parts between what no Java name may hold, in order; {@code open_chat_id} gives {@code open}, {@code chat}, {@code id}. */
    List<String> split(String text) {
        String bounded = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        StringBuilder foreign = new StringBuilder();
        for (int index = 0; index < bounded.length(); index++) {
            char character = bounded.charAt(index);
            if (character >= 0x80) {
                flush(part, parts);
                foreign.append(character);
            } else {
                flushForeign(foreign, parts);
                if (Character.isLetterOrDigit(character)) {
                    part.append(character);
                } else {
                    flush(part, parts);
                }
            }
        }
        flush(part, parts);
        flushForeign(foreign, parts);
        return parts;
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private void flushForeign(StringBuilder foreign, List<String> parts) {
        if (foreign.isEmpty()) {
            return;
        }
        List<String> words = glossary.translate(foreign.toString());
        if (words.isEmpty()) {
            parts.add(codePoints(foreign.toString()));
        } else {
            parts.addAll(words);
        }
        foreign.setLength(0);
    }

    private static String codePoints(String foreign) {
        StringBuilder hex = new StringBuilder("u");
        foreign.codePoints().limit(6).forEach(codePoint -> hex.append(Integer.toHexString(codePoint)));
        return hex.toString();
    }
}
