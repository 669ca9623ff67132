package io.feishuapi.spec.read;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.page.node.TypeWords;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a type as pages write it: {@code int}, {@code object[]}, {@code Array<string>}, {@code string｜arraybuffer}. */
final class FieldTypeReader {

    private static final Phrase NOTE = Phrase.of("[(（][^()（）]{0,60}[)）]");
    private static final Phrase FUNCTION = Phrase.of("(?i)function\\b.{0,100}|\\(.{0,60}=>.{0,60}");
    private static final Pattern ALTERNATIVES =
            Pattern.compile("(?:(?<!\\s)\\s++)?(?:[|｜/、,，\\n]|(?<=\\s)or(?=\\s)|或者?)\\s*+");
    private static final Phrase LIST_OF = Phrase.of("(?i)(?:array|list)\\s?\\.?\\s?[<＜\\[]\\s?(.{0,60}?)\\s?[>＞\\]]");
    private static final Phrase LIST = Phrase.of("(.{0,60}?)\\s?\\[\\s?\\]");
    private static final Phrase GENERIC =
            Phrase.of("(?i)(?:object|map|record|promise|i18n)\\s?[<＜].{0,100}[>＞]|\\{.{0,200}\\}");
    /** {@code Enum<string>}: one of some values of a type. */
    private static final Phrase ENUM_OF = Phrase.of("(?i)(?:enum|枚举)\\s?[<＜(（]\\s?(.{0,40}?)\\s?[>＞)）]");

    private static final Phrase NAMED = Phrase.of("[A-Za-z_][A-Za-z0-9_.]{0,60}");
    private static final Set<String> CHOICES = Set.of("enum", "枚举", "枚举值");
    private static final Set<String> NOTHING = Set.of("", "-", "null", "undefined", "void", "无", "/");

    private static final Map<String, Simple> WORDS = Map.ofEntries(
            Map.entry("string", Simple.STRING),
            Map.entry("str", Simple.STRING),
            Map.entry("hex string", Simple.STRING),
            Map.entry("hexstring", Simple.STRING),
            Map.entry("url", Simple.STRING),
            Map.entry("base64", Simple.STRING),
            Map.entry("hexcolor", Simple.STRING),
            Map.entry("color", Simple.STRING),
            Map.entry("text", Simple.STRING),
            Map.entry("path", Simple.STRING),
            Map.entry("char", Simple.STRING),
            Map.entry("字符串", Simple.STRING),
            Map.entry("number", Simple.NUMBER),
            Map.entry("num", Simple.NUMBER),
            Map.entry("int", Simple.NUMBER),
            Map.entry("integer", Simple.NUMBER),
            Map.entry("long", Simple.NUMBER),
            Map.entry("float", Simple.NUMBER),
            Map.entry("double", Simple.NUMBER),
            Map.entry("int32", Simple.NUMBER),
            Map.entry("int64", Simple.NUMBER),
            Map.entry("timestamp", Simple.NUMBER),
            Map.entry("数字", Simple.NUMBER),
            Map.entry("整数", Simple.NUMBER),
            Map.entry("boolean", Simple.BOOLEAN),
            Map.entry("bool", Simple.BOOLEAN),
            Map.entry("布尔", Simple.BOOLEAN),
            Map.entry("布尔值", Simple.BOOLEAN),
            Map.entry("object", Simple.OBJECT),
            Map.entry("obj", Simple.OBJECT),
            Map.entry("json", Simple.OBJECT),
            Map.entry("map", Simple.OBJECT),
            Map.entry("error", Simple.OBJECT),
            Map.entry("对象", Simple.OBJECT),
            Map.entry("function", Simple.FUNCTION),
            Map.entry("callback", Simple.FUNCTION),
            Map.entry("函数", Simple.FUNCTION),
            Map.entry("arraybuffer", Simple.ARRAYBUFFER),
            Map.entry("array buffer", Simple.ARRAYBUFFER),
            Map.entry("buffer", Simple.ARRAYBUFFER),
            Map.entry("typedarray", Simple.ARRAYBUFFER),
            Map.entry("uint8array", Simple.ARRAYBUFFER),
            Map.entry("uint8clampedarray", Simple.ARRAYBUFFER),
            Map.entry("int8array", Simple.ARRAYBUFFER),
            Map.entry("dataview", Simple.ARRAYBUFFER),
            Map.entry("any", Simple.ANY),
            Map.entry("mixed", Simple.ANY));

    private FieldTypeReader() {}

    /**
     * Reads a type.
     *
     * @param text the type as written
     * @param hasMembers whether the table lists members of the field
     * @return the type; {@code any} where the words are not known
     */
    static FieldType read(String text, boolean hasMembers) {
        return known(text, hasMembers).orElse(hasMembers ? Simple.OBJECT : Simple.ANY);
    }

    /** Whether the words say that there is a choice, and leave it to the values of what type they are. */
    static boolean isChoice(String text) {
        return CHOICES.contains(text.replace("`", "").strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the words are known, or there are none. */
    static boolean isKnown(String text) {
        return NOTHING.contains(text.strip())
                || isChoice(text)
                || known(text, false).isPresent();
    }

    /** Whether a word is one of the types that every page knows, and no name of an object that some page describes. */
    static boolean isPlain(String word) {
        return WORDS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the words are a list's. */
    static boolean isList(String text) {
        return known(text, false).filter(FieldType.Array.class::isInstance).isPresent();
    }

    /** The values of a type that is a union of literals, such as {@code 'dark' | 'light'}; nothing where it is no such type. */
    static Optional<LegalValues> literals(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('"') < 0) {
            return Optional.empty();
        }
        List<LegalValues.Value> values = new ArrayList<>();
        for (String part : (Iterable<String>)
                ALTERNATIVES.splitAsStream(text.replace("`", "").strip())::iterator) {
            if (!TypeWords.isLiteral(part)) {
                return Optional.empty();
            }
            String literal = part.strip();
            values.add(new LegalValues.Value(literal.substring(1, literal.length() - 1), null, List.of()));
        }
        return values.size() > 1 ? Optional.of(new LegalValues(values)) : Optional.empty();
    }

    private static Optional<FieldType> known(String text, boolean hasMembers) {
        String bare = text.replace("`", "").strip();
        Simple plain = WORDS.get(bare.toLowerCase(Locale.ROOT));
        if (plain != null) {
            return Optional.of(plain);
        }
        if (FUNCTION.isAllOf(bare)) {
            return Optional.of(Simple.FUNCTION);
        }
        if (GENERIC.isAllOf(bare)) {
            return Optional.of(Simple.OBJECT);
        }
        Matcher enumOf = ENUM_OF.matcher(bare);
        bare = NOTE.replaceIn(enumOf.matches() ? enumOf.group(1) : bare, "").strip();
        Optional<FieldType> whole = single(bare, hasMembers);
        if (whole.isPresent()) {
            return whole;
        }
        Set<FieldType> alternatives = new LinkedHashSet<>();
        for (String part : (Iterable<String>) ALTERNATIVES.splitAsStream(bare)::iterator) {
            String word = part.strip();
            if (!NOTHING.contains(word.toLowerCase(Locale.ROOT))) {
                Optional<FieldType> alternative = single(word, hasMembers);
                if (alternative.isEmpty()) {
                    return Optional.empty();
                }
                alternatives.add(alternative.get());
            }
        }
        return switch (alternatives.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(alternatives.iterator().next());
            default -> Optional.of(new FieldType.Union(List.copyOf(alternatives)));
        };
    }

    private static Optional<FieldType> single(String word, boolean hasMembers) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("array") || lower.equals("list") || lower.equals("数组")) {
            return Optional.of(new FieldType.Array(hasMembers ? Simple.OBJECT : Simple.ANY));
        }
        Simple simple = WORDS.get(lower);
        if (simple != null) {
            return Optional.of(simple);
        }
        if (TypeWords.isLiteral(word)) {
            return Optional.of(Simple.STRING);
        }
        Matcher list = LIST.matcher(word);
        if (!list.matches()) {
            list = LIST_OF.matcher(word);
        }
        if (list.matches()) {
            return element(list.group(1).strip(), hasMembers).map(FieldType.Array::new);
        }
        boolean named = NAMED.isAllOf(word) && (hasMembers || Character.isUpperCase(word.charAt(0)));
        return named ? Optional.of(Simple.OBJECT) : Optional.empty();
    }

    private static Optional<FieldType> element(String word, boolean hasMembers) {
        if (word.isEmpty() || word.equalsIgnoreCase("object")) {
            return Optional.of(hasMembers ? Simple.OBJECT : Simple.ANY);
        }
        Optional<FieldType> known = single(word, hasMembers);
        if (known.isEmpty() && NAMED.isAllOf(word)) {
            return Optional.of(Simple.OBJECT);
        }
        return known.isPresent() || word.length() > 60 ? known : alternatives(word, hasMembers);
    }

    private static Optional<FieldType> alternatives(String word, boolean hasMembers) {
        boolean several = ALTERNATIVES.matcher(word).find();
        return several ? known(word, hasMembers) : Optional.empty();
    }
}
