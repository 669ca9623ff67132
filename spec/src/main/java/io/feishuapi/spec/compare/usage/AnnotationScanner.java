package io.feishuapi.spec.compare.usage;

import io.feishuapi.spec.compare.usage.JavaTokens.Kind;
import io.feishuapi.spec.compare.usage.JavaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds {@code @FeishuApi("a")}, {@code @FeishuApi({"a", "b"})} and {@code @io.feishuapi.FeishuApi(value = "a")} in one source file. */
final class AnnotationScanner {

    private static final String SIMPLE_NAME = "FeishuApi";
    private static final String QUALIFIED_NAME = "io.feishuapi." + SIMPLE_NAME;

    private final JavaTokens tokens;
    private final List<Found> found = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private Optional<Token> current = Optional.empty();

    private AnnotationScanner(String source) {
        tokens = new JavaTokens(source);
    }

    /**
     * A name that an annotation holds.
     *
     * @param api the name
     * @param line where it stands
     */
    record Found(String api, int line) {}

    /**
     * What a file holds.
     *
     * @param found the names, in the file's order
     * @param unread lines of annotations whose names do not stand there literally
     */
    record Result(List<Found> found, List<Integer> unread) {}

    static Result scan(String source) {
        AnnotationScanner scanner = new AnnotationScanner(source);
        scanner.scan();
        return new Result(List.copyOf(scanner.found), List.copyOf(scanner.unread));
    }

    private void scan() {
        advance();
        while (current.isPresent()) {
            if (isAt('@')) {
                int line = current.get().line();
                advance();
                String name = name();
                if ((name.equals(SIMPLE_NAME) || name.equals(QUALIFIED_NAME)) && isAt('(')) {
                    arguments(line);
                }
            } else {
                advance();
            }
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (current.isPresent() && (current.get().kind() == Kind.IDENTIFIER || isAt('.'))) {
            boolean dot = isAt('.');
            boolean afterDot = name.isEmpty() || name.charAt(name.length() - 1) == '.';
            if (dot == afterDot) {
                break;
            }
            name.append(current.get().text());
            advance();
        }
        return name.toString();
    }

    /** Takes names up to the closing bracket; anything but literals, and the name of the one element, is beyond this scanner. */
    private void arguments(int line) {
        advance();
        List<Found> names = new ArrayList<>();
        boolean literal = true;
        int depth = 1;
        while (current.isPresent() && depth > 0) {
            Token token = current.get();
            if (token.is('(')) {
                depth++;
                literal = false;
            } else if (token.is(')')) {
                depth--;
            } else if (token.kind() == Kind.STRING) {
                names.add(new Found(token.text(), token.line()));
            } else if (!isPunctuation(token)) {
                literal = false;
            }
            advance();
        }
        if (literal && !names.isEmpty()) {
            found.addAll(names);
        } else {
            unread.add(line);
        }
    }

    private static boolean isPunctuation(Token token) {
        return token.is('{')
                || token.is('}')
                || token.is(',')
                || token.is('=')
                || (token.kind() == Kind.IDENTIFIER && token.text().equals("value"));
    }

    private boolean isAt(char symbol) {
        return current.isPresent() && current.get().is(symbol);
    }

    private void advance() {
        current = tokens.next();
    }
}
