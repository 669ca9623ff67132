package io.feishuapi.spec.needs;

import io.feishuapi.spec.model.description.MalformedModelException;
import io.feishuapi.spec.text.resource.ArchivedFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Finds what annotated interfaces need: in class folders, in jars, and in jars inside of jars, as applications are packed. Folders are
 * searched with their sub-folders.
 */
public final class NeedsScanner {

    /** A file of needs is a few kilobytes; one that is longer by far is none. */
    private static final int LONGEST = 16 << 20;

    private final List<InterfaceNeeds> found = new ArrayList<>();

    /**
     * Searches a jar or a folder.
     *
     * @throws IOException when something cannot be read, or a file of needs is something else; the message names it
     */
    public void scan(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(place)) {
                files = walk.filter(Files::isRegularFile).sorted().toList();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            for (Path file : files) {
                scanFile(file);
            }
        } else {
            scanFile(place);
        }
    }

    /** What was found, in the order of the search. */
    public List<InterfaceNeeds> found() {
        return List.copyOf(found);
    }

    private void scanFile(Path file) throws IOException {
        String name = file.toString().replace('\\', '/');
        if (isNeeds(name)) {
            read(name, Files.readString(file, StandardCharsets.UTF_8));
        } else if (name.endsWith(ArchivedFile.ENDING)) {
            try (InputStream in = Files.newInputStream(file)) {
                scanJar(name, in);
            }
        }
    }

    private void scanJar(String name, InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = name + "!/" + entry.getName();
                if (isNeeds("/" + entry.getName())) {
                    read(path, new String(bytes(path, zip), StandardCharsets.UTF_8));
                } else if (entry.getName().endsWith(ArchivedFile.ENDING)) {
                    scanJar(path, new Unclosed(zip));
                }
            }
        } catch (ZipException broken) {
            throw new IOException(name + " is no jar: " + broken.getMessage(), broken);
        }
    }

    private static byte[] bytes(String path, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new IOException(path + " is longer than " + LONGEST + " bytes");
        }
        return bytes;
    }

    private void read(String path, String text) throws IOException {
        try {
            found.add(NeedsJson.read(text));
        } catch (MalformedModelException malformed) {
            throw new IOException(path + ": " + malformed.getMessage(), malformed);
        }
    }

    private static boolean isNeeds(String path) {
        int folder = path.lastIndexOf("/" + InterfaceNeeds.FOLDER);
        return folder >= 0
                && path.endsWith(InterfaceNeeds.ENDING)
                && path.indexOf('/', folder + InterfaceNeeds.FOLDER.length() + 1) < 0;
    }

    /** A jar inside of a jar: its end is not the end of what holds it. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The outer stream goes on behind this entry.
        }
    }
}
