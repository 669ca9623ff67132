package io.feishuapi.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the class files of interfaces that carry {@code @FeishuApi}. */
final class AnnotatedClasses {

    /** The annotation's descriptor, as every class file that carries it has it in its constant pool. */
    private static final byte[] DESCRIPTOR = "Lio/feishuapi/FeishuApi;".getBytes(StandardCharsets.US_ASCII);

    private AnnotatedClasses() {}

    /** The class files below a folder that carry the annotation, in path order. */
    static List<Path> find(Path classes) throws IOException {
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<Path> annotated = new ArrayList<>();
        for (Path file : files) {
            if (contains(Files.readAllBytes(file), DESCRIPTOR)) {
                annotated.add(file);
            }
        }
        return annotated;
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int start = 0; start <= content.length - wanted.length; start++) {
            int length = 0;
            while (length < wanted.length && content[start + length] == wanted[length]) {
                length++;
            }
            if (length == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
