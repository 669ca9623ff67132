package io.feishuapi.spec.catalog.packing;

import io.feishuapi.spec.page.source.PageHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes the stamp of a build: one hash over all that decides how a page is read. */
final class ReaderStamper {

    private ReaderStamper() {}

    /**
     * The stamp.
     *
     * @param classes the folder of the module's classes and tables
     * @param libraries names the libraries that pages are read with, and their versions
     */
    static String stamp(Path classes, List<String> libraries) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String library : libraries) {
            all.writeBytes((library + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Path meta = classes.resolve("META-INF");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> Files.isRegularFile(file) && !file.startsWith(meta))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            String name = classes.relativize(file).toString().replace('\\', '/');
            all.writeBytes((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            all.writeBytes(content);
        }
        return PageHash.of(all.toByteArray());
    }
}
