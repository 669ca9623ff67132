package io.feishuapi.processor.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * English words for the Chinese terms of labels. Immutable. A text is translated as a whole or not at all: half a translation
 * would name a constant after the wrong half.
 */
public final class Glossary {

    private static final String RESOURCE = "glossary.tsv";

    private final Map<String, String> terms;
    private final int longestTerm;

    private Glossary(Map<String, String> terms) {
        this.terms = terms;
        int longest = 0;
        for (String term : terms.keySet()) {
            longest = Math.max(longest, term.length());
        }
        this.longestTerm = longest;
    }

    /** The glossary that the processor brings along. */
    public static Glossary packed() {
        try (InputStream stream = Glossary.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the glossary is missing from the processor");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the glossary cannot be read", unreadable);
        }
    }

    /** Reads lines of a term, a tab, and words with blanks between them; no words for a term that says nothing. */
    static Glossary read(BufferedReader lines) throws IOException {
        Map<String, String> terms = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab <= 0) {
                throw new IOException("a line of the glossary has no tab: " + line);
            }
            String words = line.substring(tab + 1).trim();
            String previous = terms.put(line.substring(0, tab), words);
            if (previous != null) {
                throw new IOException("the glossary has a term twice: " + line);
            }
        }
        return new Glossary(Map.copyOf(terms));
    }

    /**
     * The words for a text, longest terms first; ASCII letters and digits stay as they are.
     *
     * @return empty where some part of the text is in no term
     */
    public List<String> translate(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder ascii = new StringBuilder();
        int index = 0;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character < 0x80) {
                if (Character.isLetterOrDigit(character)) {
                    ascii.append(character);
                } else {
                    flush(ascii, words);
                }
                index++;
                continue;
            }
            flush(ascii, words);
            String term = longestTermAt(text, index);
            if (term.isEmpty()) {
                return List.of();
            }
            String english = terms.getOrDefault(term, "");
            if (!english.isEmpty()) {
                words.addAll(List.of(english.split(" ")));
            }
            index += term.length();
        }
        flush(ascii, words);
        return words;
    }

    private String longestTermAt(String text, int start) {
        for (int length = Math.min(longestTerm, text.length() - start); length > 0; length--) {
            String candidate = text.substring(start, start + length);
            if (terms.containsKey(candidate)) {
                return candidate;
            }
        }
        return "";
    }

    private static void flush(StringBuilder ascii, List<String> words) {
        if (!ascii.isEmpty()) {
            words.add(ascii.toString());
            ascii.setLength(0);
        }
    }
}
