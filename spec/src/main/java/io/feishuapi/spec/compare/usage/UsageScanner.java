package io.feishuapi.spec.compare.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Scans the Java sources of a folder. */
public final class UsageScanner {

    /**
     * The APIs that the folder's sources annotate.
     *
     * @param folder a folder, scanned with its sub-folders
     * @throws IOException when it cannot be read
     */
    public UsedApis scan(Path folder) throws IOException {
        Map<String, String> places = new TreeMap<>();
        List<String> unread = new ArrayList<>();
        for (Path file : sources(folder)) {
            String name = file.toString().replace('\\', '/');
            // Malformed bytes become signs that no annotation holds.
            AnnotationScanner.Result result =
                    AnnotationScanner.scan(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            result.found().forEach(found -> places.putIfAbsent(found.api(), name + ":" + found.line()));
            result.unread().forEach(line -> unread.add(name + ":" + line));
        }
        return new UsedApis(places, unread);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
