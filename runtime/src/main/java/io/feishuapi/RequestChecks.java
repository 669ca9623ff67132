package io.feishuapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of one request while generated code walks over its parameters, then throws them all at once.
 *
 * <p>Not thread-safe: one instance checks one request. Each check passes where the value is absent, but for {@link #required}.
 */
public final class RequestChecks {

    private final String apiName;
    private final String pageUrl;
    private String prefix = "";
    private @Nullable List<BrokenRule> brokenRules;

    /**
     * Begins the checks of one request.
     *
     * @param apiName the API
     * @param pageUrl the page that states the rules; empty where it is not known
     */
    public RequestChecks(String apiName, String pageUrl) {
        this.apiName = apiName;
        this.pageUrl = pageUrl;
    }

    /** The parameter must be there. */
    public void required(String name, @Nullable Object value) {
        if (value == null) {
            addAbsent(name, "required", "is required", name);
        }
    }

    /**
     * The parameter must be there when a condition on others holds.
     *
     * @param condition whether it holds
     * @param description the condition in words, such as {@code chatType is 0}
     */
    public void requiredWhen(String name, @Nullable Object value, boolean condition, String description) {
        if (condition && value == null) {
            addAbsent(name, "requiredWhen", "is required when " + description, name);
        }
    }

    /** How many of several values are there. */
    public static int given(@Nullable Object... values) {
        int given = 0;
        for (Object value : values) {
            if (value != null) {
                given++;
            }
        }
        return given;
    }

    /** The value where it is of a class, else null: rules for one type leave values of others alone. */
    public static <T> @Nullable T only(Class<T> type, @Nullable Object value) {
        return type.isInstance(value) ? type.cast(value) : null;
    }

    /** The value must be of one of several classes. */
    public void type(String name, @Nullable Object value, Class<?>... allowed) {
        if (value == null) {
            return;
        }
        for (Class<?> each : allowed) {
            if (each.isInstance(value)) {
                return;
            }
        }
        String names = Arrays.stream(allowed).map(Class::getSimpleName).collect(Collectors.joining(" or "));
        add(name, "type", "must be a " + names, value.getClass().getSimpleName());
    }

    /** At least one of several parameters must be there; {@code present} says how many are. */
    public void anyOf(int present, String... names) {
        if (present == 0) {
            addAbsent("", "anyOf", "at least one of " + String.join(", ", names) + " is required", names);
        }
    }

    /** Exactly one of several parameters must be there; {@code present} says how many are. */
    public void oneOf(int present, String... names) {
        String message = "exactly one of " + String.join(", ", names) + " is required";
        if (present == 0) {
            add(new BrokenRule(new Violation(path(""), "oneOf", message, "0"), paths(names)));
        } else if (present > 1) {
            add("", "oneOf", message, String.valueOf(present));
        }
    }

    /** The number must be a number: neither infinite nor NaN, which JSON cannot hold. */
    public void finite(String name, @Nullable Double value) {
        if (value != null && !Double.isFinite(value)) {
            add(name, "number", "must be a finite number", value.toString());
        }
    }

    /** The number must be at least {@code limit}. */
    public void min(String name, @Nullable Number value, double limit) {
        if (value != null && value.doubleValue() < limit) {
            add(name, "min", "must be at least " + number(limit), value.toString());
        }
    }

    /** The number must be at most {@code limit}. */
    public void max(String name, @Nullable Number value, double limit) {
        if (value != null && value.doubleValue() > limit) {
            add(name, "max", "must be at most " + number(limit), value.toString());
        }
    }

    /** The number must be greater than {@code limit}. */
    public void exclusiveMin(String name, @Nullable Number value, double limit) {
        if (value != null && value.doubleValue() <= limit) {
            add(name, "exclusiveMin", "must be greater than " + number(limit), value.toString());
        }
    }

    /** The number must be smaller than {@code limit}. */
    public void exclusiveMax(String name, @Nullable Number value, double limit) {
        if (value != null && value.doubleValue() >= limit) {
            add(name, "exclusiveMax", "must be smaller than " + number(limit), value.toString());
        }
    }

    /** The text must have at least {@code limit} characters. */
    public void minLength(String name, @Nullable String value, int limit) {
        if (value != null && value.codePointCount(0, value.length()) < limit) {
            add(name, "minLength", "must have at least " + counted(limit, "character"), value);
        }
    }

    /** The text must have at most {@code limit} characters. */
    public void maxLength(String name, @Nullable String value, int limit) {
        if (value != null && value.length() > limit && value.codePointCount(0, value.length()) > limit) {
            add(name, "maxLength", "must have at most " + counted(limit, "character"), value);
        }
    }

    /** The text, as UTF-8, must have at most {@code limit} bytes. */
    public void maxBytes(String name, @Nullable String value, long limit) {
        if (value != null && Utf8Length.of(value) > limit) {
            add(name, "maxBytes", "must have at most " + counted(limit, "byte") + " as UTF-8", value);
        }
    }

    /** The data must have at most {@code limit} bytes. */
    public void maxBytes(String name, @Nullable Binary value, long limit) {
        if (value != null && value.size() > limit) {
            add(name, "maxBytes", "must have at most " + counted(limit, "byte"), value.toString());
        }
    }

    /** The text must have a format: {@code color-hex}, {@code hex}, {@code ttfile} or {@code ttfile-user}; others are not checked. */
    public void format(String name, @Nullable String value, String format) {
        if (value != null && !TextFormat.holds(format, value)) {
            add(name, "format", TextFormat.describe(format), value);
        }
    }

    /** Each text of the list must have a format, as in {@link #format}. */
    public void elementFormat(String name, @Nullable List<? extends @Nullable String> value, String format) {
        for (int index = 0; value != null && index < value.size(); index++) {
            format(name + "[" + index + "]", value.get(index), format);
        }
    }

    /** The list must have at least {@code limit} elements. */
    public void minItems(String name, @Nullable List<?> value, int limit) {
        if (value != null && value.size() < limit) {
            add(name, "minItems", "must have at least " + counted(limit, "element"), String.valueOf(value.size()));
        }
    }

    /** The list must have at most {@code limit} elements. */
    public void maxItems(String name, @Nullable List<?> value, int limit) {
        if (value != null && value.size() > limit) {
            add(name, "maxItems", "must have at most " + counted(limit, "element"), String.valueOf(value.size()));
        }
    }

    /** The value must be one of those that the page lists; numbers are the same where they are as large, whatever their class. */
    public void oneOfValues(String name, @Nullable Object value, List<?> listed) {
        if (value != null && listed.stream().noneMatch(each -> isSame(each, value))) {
            add(name, "enum", "must be one of " + listed, value.toString());
        }
    }

    private static boolean isSame(Object listed, Object value) {
        return (listed instanceof Number left && value instanceof Number right)
                ? left.doubleValue() == right.doubleValue()
                : listed.equals(value);
    }

    /** No element of the list may be null. */
    public void noNullElements(String name, @Nullable List<?> value) {
        if (value == null) {
            return;
        }
        for (int index = 0; index < value.size(); index++) {
            if (value.get(index) == null) {
                String element = name + "[" + index + "]";
                addAbsent(element, "required", "must not be null", element);
            }
        }
    }

    /** Checks each element that is there, with list and index as its name. */
    public <T> void elements(
            String name, @Nullable List<? extends @Nullable T> value, BiConsumer<String, ? super T> check) {
        for (int index = 0; value != null && index < value.size(); index++) {
            T element = value.get(index);
            if (element != null) {
                check.accept(name + "[" + index + "]", element);
            }
        }
    }

    /** Parameters added by name may not be those that the page knows. */
    public void unknownNames(Map<String, ?> extra, Set<String> known) {
        if (extra.isEmpty()) {
            return;
        }
        for (String name : extra.keySet()) {
            if (known.contains(name)) {
                add(name, "extra", "is a parameter of the page, use its own setter", null);
            }
        }
    }

    /** Checks an object's members, with its name before theirs. */
    public <T> void nested(String name, @Nullable T value, BiConsumer<T, RequestChecks> check) {
        if (value == null) {
            return;
        }
        String outer = prefix;
        prefix = outer + name + ".";
        check.accept(value, this);
        prefix = outer;
    }

    /** Checks the members of a list's elements, with list and index before their names. */
    public <T> void nestedElements(
            String name, @Nullable List<? extends @Nullable T> value, BiConsumer<T, RequestChecks> check) {
        if (value == null) {
            return;
        }
        for (int index = 0; index < value.size(); index++) {
            nested(name + "[" + index + "]", value.get(index), check);
        }
    }

    /**
     * Ends the checks.
     *
     * @throws InvalidRequestException with all violations, if there are any
     */
    public void throwIfAny() {
        if (brokenRules != null) {
            throw InvalidRequestException.of(apiName, pageUrl, brokenRules);
        }
    }

    private void add(String name, String rule, String message, @Nullable String value) {
        add(new BrokenRule(new Violation(path(name), rule, message, value), List.of()));
    }

    private void addAbsent(String name, String rule, String message, String... absent) {
        add(new BrokenRule(new Violation(path(name), rule, message, null), paths(absent)));
    }

    private List<String> paths(String... names) {
        List<String> paths = new ArrayList<>(names.length);
        for (String name : names) {
            paths.add(path(name));
        }
        return paths;
    }

    private void add(BrokenRule rule) {
        if (brokenRules == null) {
            brokenRules = new ArrayList<>();
        }
        brokenRules.add(rule);
    }

    private String path(String name) {
        return name.isEmpty() && !prefix.isEmpty() ? prefix.substring(0, prefix.length() - 1) : prefix + name;
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String number(double limit) {
        return limit == Math.rint(limit) && Math.abs(limit) < 1e15
                ? String.valueOf((long) limit)
                : String.valueOf(limit);
    }
}
