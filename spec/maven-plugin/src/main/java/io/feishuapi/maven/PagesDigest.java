package io.feishuapi.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One digest over everything that generated code is made from: it changes when a page or a correction does. */
final class PagesDigest {

    /** Where jars carry pages and corrections. */
    static final String PACKED = "META-INF/feishu-api/";

    /** The pages among them. */
    static final String PAGES = "pages/";

    private static final String CORRECTIONS = "corrections/";

    private final MessageDigest digest;

    PagesDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Whether a jar or class folder holds pages or corrections. */
    static boolean hasPages(Path jarOrClasses) throws IOException {
        if (!Files.isRegularFile(jarOrClasses)) {
            return Files.isDirectory(jarOrClasses.resolve(PACKED).resolve(PAGES))
                    || Files.isDirectory(jarOrClasses.resolve(PACKED).resolve(CORRECTIONS));
        }
        try (ZipFile zip = new ZipFile(jarOrClasses.toFile())) {
            return zip.stream().anyMatch(PagesDigest::isPageOrCorrection);
        }
    }

    private static boolean isPageOrCorrection(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && (name.startsWith(PACKED + PAGES) || name.startsWith(PACKED + CORRECTIONS));
    }

    /** Adds a fact that is no file, such as the processor's version. */
    void addText(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** Adds all files of a folder with names and contents; a folder that is not there counts as empty. */
    void addFolder(Path folder) throws IOException {
        addText(folder.getFileName().toString());
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            addText(folder.relativize(file).toString().replace('\\', '/'));
            byte[] content = Files.readAllBytes(file);
            addText(String.valueOf(content.length));
            digest.update(content);
        }
    }

    /** Adds the pages and corrections of a jar, or of a class folder, which stands for a jar where modules are compiled together. */
    void addDependency(Path jarOrClasses) throws IOException {
        if (Files.isDirectory(jarOrClasses)) {
            addFolder(jarOrClasses.resolve(PACKED).resolve(PAGES));
            addFolder(jarOrClasses.resolve(PACKED).resolve(CORRECTIONS));
        } else {
            addJar(jarOrClasses);
        }
    }

    /** Adds the pages and corrections of a jar; a jar without them adds nothing. */
    private void addJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream()
                    .filter(PagesDigest::isPageOrCorrection)
                    .sorted((left, right) -> left.getName().compareTo(right.getName()))
                    .toList();
            for (ZipEntry entry : entries) {
                addText(entry.getName() + " " + entry.getCrc() + " " + entry.getSize());
            }
        }
    }

    /** The digest in lowercase hex. Nothing may be added afterwards. */
    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
