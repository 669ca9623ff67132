package com.example.webapp;

import java.util.List;
import java.util.stream.Collectors;

/** The app's own Java, as the page shows it: the build puts the sources beside the classes. */
final class OwnSource {

    private OwnSource() {}

    /**
     * The body of a method.
     *
     * @param type the class that has it
     * @param method its name, which no other method of that class has
     * @return its lines, without the indentation that all of them have
     */
    static String of(Class<?> type, String method) {
        List<String> lines = WebFiles.read(type, type.getSimpleName() + ".java").lines().toList();
        int start = 0;
        while (!lines.get(start).matches(" {4}(private |static |synchronized )*[A-Z][\\w<>]* " + method + "\\(.*\\{")) {
            start++;
        }
        int end = start + lines.subList(start, lines.size()).indexOf("    }");
        return lines.subList(start + 1, end).stream()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
    }
}
