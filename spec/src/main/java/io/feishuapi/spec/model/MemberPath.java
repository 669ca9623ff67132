package io.feishuapi.spec.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Where a field stands: the side of the page, and the way from there. Its string is the printed form, such as
 * {@code in.left.items[].id}; a name that would be taken for more than a name is quoted as in JSON, {@code in."a.b"}.
 *
 * @param side the side
 * @param steps at least one
 */
public record MemberPath(Side side, List<Step> steps) {

    /** Deeper than pages nest, and than anybody writes. */
    private static final int LONGEST = 10_000;

    public MemberPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path names a field");
        }
    }

    /**
     * A field on the way, and the lists around what the next one is a member of.
     *
     * @param name the field's name, whatever it holds
     * @param lists how many lists are gone through behind the field: 1 for {@code items[]}; 0 behind the last one
     */
    public record Step(String name, int lists) {
        @Override
        public String toString() {
            return (isPlain(name) ? name : JsonQuotes.quote(name)) + "[]".repeat(lists);
        }
    }

    /** The path of a field that is a member of no other. */
    public static MemberPath of(Side side, String name) {
        return new MemberPath(side, List.of(new Step(name, 0)));
    }

    /**
     * The path that a text such as {@code in.left.items[].id} means.
     *
     * @throws IllegalArgumentException where it means none
     */
    public static MemberPath of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no path of a field: " + text));
    }

    /** The path that a text means, or nothing where it means none. */
    public static Optional<MemberPath> parse(String text) {
        int dot = text.indexOf('.');
        Optional<Side> side = dot < 0 ? Optional.empty() : Side.of(text.substring(0, dot));
        if (side.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<List<Step>> steps = new MemberPathParser(text, dot + 1).steps();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new MemberPath(side.get(), steps.get()));
    }

    /**
     * The path of a member of this field.
     *
     * @param type the type of this field
     */
    public MemberPath member(FieldType type, String name) {
        List<Step> further = new ArrayList<>(steps);
        further.set(steps.size() - 1, new Step(last(), type.memberDepth()));
        further.add(new Step(name, 0));
        return new MemberPath(side, further);
    }

    /** The field's own name. */
    public String last() {
        return steps.get(steps.size() - 1).name();
    }

    /** The path without its side, such as {@code left.items[].id}. */
    public String way() {
        StringJoiner way = new StringJoiner(".");
        for (Step step : steps) {
            way.add(step.toString());
        }
        return way.toString();
    }

    @Override
    public String toString() {
        return side.word() + "." + way();
    }

    private static boolean isPlain(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (".[]\"".indexOf(name.charAt(index)) >= 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
