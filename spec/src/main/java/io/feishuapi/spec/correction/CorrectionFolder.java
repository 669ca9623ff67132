package io.feishuapi.spec.correction;

import io.feishuapi.spec.text.resource.ArchivedFile;
import io.feishuapi.spec.text.resource.BoundedFile;
import io.feishuapi.spec.text.yaml.YamlTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of corrections, with its sub-folders. */
public final class CorrectionFolder {

    /** What the names of files with corrections end with. */
    public static final String ENDING = ".yaml";

    private CorrectionFolder() {}

    /**
     * The corrections of a folder, in path order.
     *
     * @param folder the folder; its path stands in front of the files' paths as it is given
     * @throws IOException when it cannot be listed
     */
    public static List<CorrectionSource> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(CorrectionFolder::isCorrection)
                    .map(CorrectionFolder::file)
                    .sorted(Comparator.comparing(CorrectionSource::file))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The corrections of a jar, in path order.
     *
     * @throws IOException when it cannot be read
     */
    static List<CorrectionSource> listJar(Path jar) throws IOException {
        return ArchivedFile.list(jar, PackedCorrections.FOLDER, ENDING).stream()
                .<CorrectionSource>map(InJar::new)
                .toList();
    }

    /** A single file. */
    public static CorrectionSource file(Path file) {
        return new OnDisk(file.toString().replace('\\', '/'), file);
    }

    private static boolean isCorrection(Path file) {
        return file.getFileName() != null && file.getFileName().toString().endsWith(ENDING) && !Files.isDirectory(file);
    }

    private record OnDisk(String file, Path path) implements CorrectionSource {
        @Override
        public byte[] bytes() throws IOException {
            return BoundedFile.read(path, YamlTree.LONGEST);
        }
    }

    private record InJar(ArchivedFile archived) implements CorrectionSource {
        @Override
        public String file() {
            return archived.toString();
        }

        @Override
        public byte[] bytes() throws IOException {
            return archived.bytes(YamlTree.LONGEST);
        }
    }
}
