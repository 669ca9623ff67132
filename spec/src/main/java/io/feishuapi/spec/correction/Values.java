package io.feishuapi.spec.correction;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldTypeParser;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.description.Component;
import io.feishuapi.spec.model.description.CrossFieldRuleForm;
import io.feishuapi.spec.model.description.JsonNode;
import io.feishuapi.spec.model.description.MalformedModelException;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.description.ValueForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the values of the single facts are written. */
final class Values {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,4}){1,3}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_:.-]{0,199}");

    static final ValueKind<Boolean> BOOLEAN =
            new ValueKind<>("true or false", Values::bool, value -> Boolean.toString(value));

    static final ValueKind<BigDecimal> NUMBER = new ValueKind<>("a number", Values::number, BigDecimal::toPlainString);

    static final ValueKind<Literal> LITERAL = new ValueKind<>(
            "a JSON value", value -> value.isNull() ? Optional.empty() : value.literal(), Literal::toString);

    static final ValueKind<String> TEXT =
            new ValueKind<>("text", YamlValue::text, text -> new Literal.JsonString(text).toString());

    static final ValueKind<String> WORDS = new ValueKind<>(
            "a short word such as uri", value -> value.text().filter(Values::isWord), Function.identity());

    static final ValueKind<FieldType> TYPE = new ValueKind<>(
            "a type such as string, array<number> or string|number",
            value -> value.text().flatMap(FieldTypeParser::read),
            FieldType::toString);

    static final ValueKind<String> VERSION_NUMBER = new ValueKind<>(
            "a version such as 7.35.0", value -> value.text().filter(Values::isVersion), Function.identity());

    static final ValueKind<List<String>> SCOPES = new ValueKind<>(
            "a list of scopes such as [im:chat.group_info:readonly]",
            value -> list(value, element -> element.text().filter(Values::isWord)),
            scopes -> "[" + String.join(", ", scopes) + "]");

    static final ValueKind<List<Platform>> PLATFORMS = new ValueKind<>(
            "a list of platforms such as [android, pc]",
            value -> list(value, Values::platform)
                    .map(list -> list.stream().sorted().toList()),
            platforms -> platforms.stream().map(Platform::wireName).collect(Collectors.joining(", ", "[", "]")));

    static final ValueKind<Map<Platform, String>> PLATFORM_VERSIONS = new ValueKind<>(
            "a mapping of platforms to versions such as {pc: 3.38.0}",
            Values::platformVersions,
            versions -> versions.entrySet().stream()
                    .map(entry -> entry.getKey().wireName() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}")));

    static final ValueKind<CrossFieldRule<MemberPath>> RULE = described(
            "a rule such as {rule: anyOf, paths: [in.a, in.b]} or {rule: requiredWhen, path: in.a, when: [{path: in.b,"
                    + " equals: 0}]}",
            CrossFieldRuleForm.CROSS_FIELD_RULE,
            rule -> rule.paths().size() > 1);

    static final ValueKind<Arguments> ARGUMENTS =
            described("object or positional", PageShape.ARGUMENTS, arguments -> true);

    static final ValueKind<Callbacks> CALLBACKS = described(
            "the names of callbacks such as {success: onSuccess, fail: onFail}",
            PageShape.CALLBACKS,
            callbacks -> callbacks.success() != null || callbacks.fail() != null);

    static final ValueKind<ReturnedValue> RETURNS = described(
            "a returned value such as {type: boolean} or {type: object, object: NfcA}",
            PageShape.RETURNS,
            returns -> true);

    private Values() {}

    private static <T> ValueKind<T> described(String expected, Component<?, T> component, Predicate<T> sound) {
        if (!(component.form() instanceof ValueForm<T> form)) {
            throw new IllegalArgumentException(component + " is no single value");
        }
        return described(expected, form, sound);
    }

    /** Values as the printed model has them, with no other keys. */
    private static <T> ValueKind<T> described(String expected, ValueForm<T> form, Predicate<T> sound) {
        return new ValueKind<>(
                expected,
                value -> value.literal().flatMap(literal -> read(literal, form)).filter(sound),
                value -> form.toJson(value).toString());
    }

    private static <T> Optional<T> read(Literal literal, ValueForm<T> form) {
        try {
            T value = form.fromJson(new JsonNode("", literal));
            return form.toJson(value).equals(literal) ? Optional.of(value) : Optional.empty();
        } catch (MalformedModelException malformed) {
            return Optional.empty();
        }
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** The elements of a list that all are of one kind. */
    static <T> Optional<List<T>> list(YamlValue value, Function<YamlValue, Optional<T>> element) {
        return value.elements().flatMap(elements -> {
            List<T> read = new ArrayList<>();
            elements.forEach(each -> element.apply(each).ifPresent(read::add));
            return read.size() == elements.size() && !read.isEmpty()
                    ? Optional.of(List.copyOf(read))
                    : Optional.empty();
        });
    }

    private static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    private static Optional<Boolean> bool(YamlValue value) {
        return value.literal()
                .flatMap(literal ->
                        literal instanceof Literal.JsonBoolean bool ? Optional.of(bool.value()) : Optional.empty());
    }

    private static Optional<BigDecimal> number(YamlValue value) {
        return value.literal()
                .flatMap(literal ->
                        literal instanceof Literal.JsonNumber number ? Optional.of(number.value()) : Optional.empty());
    }

    private static Optional<Platform> platform(YamlValue value) {
        return value.text()
                .flatMap(text -> Stream.of(Platform.values())
                        .filter(platform -> platform.wireName().equals(text))
                        .findFirst());
    }

    private static Optional<Map<Platform, String>> platformVersions(YamlValue value) {
        return value.entries().flatMap(entries -> {
            Map<Platform, String> versions = new EnumMap<>(Platform.class);
            for (YamlEntry entry : entries) {
                Optional<Platform> platform = platform(entry.key());
                Optional<String> version = entry.value().text().filter(Values::isVersion);
                if (platform.isPresent() && version.isPresent()) {
                    versions.put(platform.get(), version.get());
                }
            }
            return versions.size() == entries.size() && !versions.isEmpty() ? Optional.of(versions) : Optional.empty();
        });
    }
}
