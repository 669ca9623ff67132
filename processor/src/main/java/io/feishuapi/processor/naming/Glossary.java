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
import org.jspecify.annotations.Nullable;

/**
 * English words for the Chinese terms of labels. A text is translated as a whole or not at all: half a translation
 * would name a constant after the wrong half.
 */
public final class Glossary {

    private static final String RESOURCE = "glossary.tsv";

    private @Nullable Terms terms;

    private Glossary(@Nullable Terms terms) {
        this.terms = terms;
    }

    /** The glossary that the processor brings along. It is read once a text needs it: many a page has its names in English. */
    public static Glossary packed() {
        return new Glossary(null);
    }

    /** Reads lines of a term, a tab, and words with blanks between them; no words for a term that says nothing. */
    static Glossary read(BufferedReader lines) throws IOException {
        return new Glossary(Terms.read(lines));
    }

    private Terms terms() {
        if (terms == null) {
            terms = Terms.packed();
        }
        return terms;
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
            String english = terms().words().getOrDefault(term, "");
            if (!english.isEmpty()) {
                words.addAll(List.of(english.split(" ")));
            }
            index += term.length();
        }
        flush(ascii, words);
        return words;
    }

    private String longestTermAt(String text, int start) {
        for (int length = Math.min(terms().longest(), text.length() - start); length > 0; length--) {
            String candidate = text.substring(start, start + length);
            if (terms().words().containsKey(candidate)) {
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

    /**
     * The terms.
     *
     * @param words their words, with blanks between them
     * @param longest the length of the longest term
     */
    private record Terms(Map<String, String> words, int longest) {

        static Terms packed() {
            try (InputStream stream = Glossary.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException("the glossary is missing from the processor");
                }
                return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the glossary cannot be read", unreadable);
            }
        }

        static Terms read(BufferedReader lines) throws IOException {
            Map<String, String> words = new HashMap<>();
            int longest = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                if (tab <= 0) {
                    throw new IOException("a line of the glossary has no tab: " + line);
                }
                String previous = words.put(
                        line.substring(0, tab), line.substring(tab + 1).trim());
                if (previous != null) {
                    throw new IOException("the glossary has a term twice: " + line);
                }
                longest = Math.max(longest, tab);
            }
            return new Terms(words, longest);
        }
    }
}
