package io.feishuapi.processor.naming;

import java.util.List;
import java.util.Locale;

/**
 * The one sanitiser: Java names for names and values that pages write. Names are ASCII, since class names become file names and
 * sources are compiled in any encoding. They are not yet unique, see {@link NameTable}. Immutable.
 */
public final class JavaNames {

    private static final int MAX_CONSTANT_CHARACTERS = 60;

    private final WireWords wireWords;

    /** Names with the words of a glossary where pages write Chinese. */
    public JavaNames(Glossary glossary) {
        this.wireWords = new WireWords(glossary);
    }

    /** The name of a component, a method or a parameter, such as {@code zhCn} for {@code zh_cn} and {@code ssid} for {@code SSID}. */
    public String member(String wireName) {
        List<String> parts = wireWords.split(wireName);
        if (parts.isEmpty()) {
            return "unnamed";
        }
        StringBuilder name = new StringBuilder(decapitalize(parts.get(0)));
        for (String part : parts.subList(1, parts.size())) {
            name.append(capitalize(part));
        }
        return startsWithDigit(name) ? "_" + name : name.toString();
    }

    /** The name of a type, such as {@code ChatType} for {@code chatType}. */
    public String type(String wireName) {
        String member = member(wireName);
        return member.startsWith("_") ? "Value" + member.substring(1) : capitalize(member);
    }

    /** The name of a constant, such as {@code QR_CODE} for {@code qrCode} and {@code UTF_8} for {@code utf-8}. */
    public String constant(String text) {
        return constant(wireWords.split(text));
    }

    /** The name of a constant made of words; {@code VALUE} in front of what begins with a digit. */
    String constant(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!name.isEmpty()) {
                name.append('_');
            }
            appendUpperCase(word, name);
        }
        if (name.isEmpty()) {
            return "EMPTY";
        }
        if (name.length() > MAX_CONSTANT_CHARACTERS) {
            name.setLength(MAX_CONSTANT_CHARACTERS);
        }
        return startsWithDigit(name) ? "VALUE_" + name : name.toString();
    }

    /** The first letter in upper case. */
    public static String capitalize(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A leading run of capitals in lower case, without the capital that begins the next word: {@code urlPath} for {@code URLPath}. */
    private static String decapitalize(String part) {
        int run = 0;
        while (run < part.length() && Character.isUpperCase(part.charAt(run))) {
            run++;
        }
        boolean nextWordBegins = run > 1 && run < part.length() && Character.isLowerCase(part.charAt(run));
        int lowered = nextWordBegins ? run - 1 : run;
        return part.substring(0, lowered).toLowerCase(Locale.ROOT) + part.substring(lowered);
    }

    private static void appendUpperCase(String word, StringBuilder name) {
        for (int index = 0; index < word.length(); index++) {
            char character = word.charAt(index);
            if (index > 0 && Character.isUpperCase(character)) {
                boolean afterLower = Character.isLowerCase(word.charAt(index - 1));
                boolean beforeLower = index + 1 < word.length()
                        && Character.isLowerCase(word.charAt(index + 1))
                        && Character.isUpperCase(word.charAt(index - 1));
                if (afterLower || beforeLower) {
                    name.append('_');
                }
            }
            name.append(Character.toUpperCase(character));
        }
    }

    private static boolean startsWithDigit(CharSequence name) {
        return Character.isDigit(name.charAt(0));
    }
}
