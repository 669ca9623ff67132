package io.feishuapi.spec.text.resource;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A file in a jar. The jar is opened for each reading and closed again, so that it never stays locked.
 *
 * @param jar the jar
 * @param entry the file's path in it
 */
public record ArchivedFile(Path jar, String entry) {

    /** What the names of jars end with. */
    public static final String ENDING = ".jar";

    /**
     * The files of a folder in a jar and of its sub-folders, in path order.
     *
     * @param folder the folder's path in the jar, with {@code /} behind it
     * @param ending what the files' names end with
     * @throws IOException when there is no such jar, or it cannot be read
     */
    public static List<ArchivedFile> list(Path jar, String folder, String ending) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.endsWith(ending))
                    .sorted()
                    .map(name -> new ArchivedFile(jar, name))
                    .toList();
        }
    }

    /**
     * The file's bytes.
     *
     * @param longest how many it may have: a jar that claims more is broken or hostile
     * @throws RefusedFileException when it is longer
     * @throws IOException when it cannot be read
     */
    public byte[] bytes(int longest) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry found = file.getEntry(entry);
            if (found == null) {
                throw new FileNotFoundException(toString());
            }
            try (InputStream in = file.getInputStream(found)) {
                return BoundedFile.read(in, longest);
            }
        }
    }

    /** {@code lib/pages.jar!/META-INF/feishu-api/pages/getChatInfo.md}. */
    @Override
    public String toString() {
        return jar.toString().replace('\\', '/') + "!/" + entry;
    }
}
