package io.feishuapi.spec.compare.edition;

import java.util.Optional;

/**
 * A path in a git revision.
 *
 * @param revision what git calls it: a commit, branch, tag, {@code HEAD~2}, {@code main@{2024-01-01 10:00}}
 * @param path the path, relative to the current folder; {@code .} for that folder itself
 */
record RevisionPath(String revision, String path) {

    /** Splits at the first colon outside braces, as git does; nothing where there is none or no revision stands before it. */
    static Optional<RevisionPath> parse(String argument) {
        int depth = 0;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ':' && depth <= 0) {
                return i == 0
                        ? Optional.empty()
                        : Optional.of(new RevisionPath(argument.substring(0, i), path(argument.substring(i + 1))));
            }
        }
        return Optional.empty();
    }

    private static String path(String given) {
        String path = given.replace('\\', '/');
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path.isEmpty() ? "." : path;
    }

    /** What git calls the file or folder. Git takes a path as relative only where it begins with a dot and a slash. */
    String object() {
        return revision + ":" + relativePath();
    }

    private String relativePath() {
        if (path.equals(".") || path.equals("..")) {
            return path + "/";
        }
        return path.startsWith("./") || path.startsWith("../") ? path : "./" + path;
    }

    @Override
    public String toString() {
        return revision + ":" + path;
    }
}
