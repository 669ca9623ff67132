package io.feishuapi.spec.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a path from its string. */
final class MemberPathParser {

    private final String text;
    private int position;

    MemberPathParser(String text, int start) {
        this.text = text;
        this.position = start;
    }

    /** The steps up to the end of the text, or nothing where something else stands there. */
    Optional<List<MemberPath.Step>> steps() {
        List<MemberPath.Step> steps = new ArrayList<>();
        do {
            String name = name();
            if (name == null) {
                return Optional.empty();
            }
            steps.add(new MemberPath.Step(name, lists()));
        } while (skip("."));
        boolean whole = position == text.length() && steps.get(steps.size() - 1).lists() == 0;
        return whole ? Optional.of(steps) : Optional.empty();
    }

    private @Nullable String name() {
        if (skip("\"")) {
            return quoted();
        }
        int start = position;
        while (position < text.length() && ".[]\"".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return position == start ? null : text.substring(start, position);
    }

    private @Nullable String quoted() {
        StringBuilder name = new StringBuilder();
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"') {
                return name.toString();
            }
            if (c != '\\') {
                name.append(c);
            } else if (!escape(name)) {
                return null;
            }
        }
        return null;
    }

    private boolean escape(StringBuilder name) {
        if (position == text.length()) {
            return false;
        }
        char c = text.charAt(position++);
        switch (c) {
            case 'n' -> name.append('\n');
            case 'r' -> name.append('\r');
            case 't' -> name.append('\t');
            case 'u' -> {
                return unit(name);
            }
            default -> name.append(c);
        }
        return true;
    }

    private boolean unit(StringBuilder name) {
        if (position + 4 > text.length()) {
            return false;
        }
        int unit = 0;
        for (int index = 0; index < 4; index++) {
            int digit = Character.digit(text.charAt(position++), 16);
            if (digit < 0) {
                return false;
            }
            unit = unit * 16 + digit;
        }
        name.append((char) unit);
        return true;
    }

    private int lists() {
        int lists = 0;
        while (skip("[]")) {
            lists++;
        }
        return lists;
    }

    private boolean skip(String mark) {
        boolean there = text.startsWith(mark, position);
        position += there ? mark.length() : 0;
        return there;
    }
}
