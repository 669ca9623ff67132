package io.feishuapi.spec.text.phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that are found by their first characters, where an expression would try one after the other. */
public final class WordList {

    private static final Pattern BAR = Pattern.compile("\\|");

    /** The characters that words begin with, in order. */
    private final char[] firsts;

    /** For each of those the words that begin with it, the longest first. */
    private final String[][] words;

    private WordList(Map<Character, List<String>> byFirst) {
        firsts = new char[byFirst.size()];
        words = new String[byFirst.size()][];
        int count = 0;
        for (Map.Entry<Character, List<String>> each : byFirst.entrySet()) {
            firsts[count] = each.getKey();
            words[count++] = each.getValue().toArray(String[]::new);
        }
    }

    /** Words, given with bars between them. */
    public static WordList of(String words) {
        return new WordList(BAR.splitAsStream(words)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(word -> word.charAt(0), TreeMap::new, Collectors.toList())));
    }

    /** One behind the last character of the longest word that begins at a place of a text, or -1. */
    public int endAt(String text, int start) {
        int index = Arrays.binarySearch(firsts, text.charAt(start));
        if (index < 0) {
            return -1;
        }
        for (String word : words[index]) {
            if (text.startsWith(word, start)) {
                return start + word.length();
            }
        }
        return -1;
    }
}
