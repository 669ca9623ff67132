package com.example.benchmarks.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pages to read: real ones, and longer ones made of them. */
final class PageBytes {

    private static final long SEED = 20_240_101;

    private PageBytes() {}

    /** All pages below a folder, in the order of their paths. */
    static List<byte[]> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(PageBytes::bytes)
                    .toList();
        }
    }

    /** One page of a length, made of the lines of others, each page whole and in an order that is always the same. */
    static byte[] ofLength(int length, List<byte[]> pages) {
        Random random = new Random(SEED);
        ByteArrayOutputStream made = new ByteArrayOutputStream(length);
        while (made.size() < length) {
            made.writeBytes(pages.get(random.nextInt(pages.size())));
            made.write('\n');
        }
        return made.toByteArray();
    }

    /** Writes pages until there are so many: each page in turn, with a line that tells it from its twins. */
    static void write(Path folder, int count, List<byte[]> pages) throws IOException {
        for (int i = 0; i < count; i++) {
            Path sub = Files.createDirectories(folder.resolve("part" + i / 500));
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            made.writeBytes(pages.get(i % pages.size()));
            made.writeBytes(("\nCopy " + i + "\n").getBytes(StandardCharsets.US_ASCII));
            Files.write(sub.resolve("page" + i + ".md"), made.toByteArray());
        }
    }

    static long total(List<byte[]> pages) {
        return pages.stream().mapToLong(page -> page.length).sum();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
