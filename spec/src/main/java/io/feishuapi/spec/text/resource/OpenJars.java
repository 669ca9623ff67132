package io.feishuapi.spec.text.resource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Holds jars open while many of their files are read: a jar that is opened for each file is listed for each file, but for those that are
 * open already. On some systems nobody can delete them meanwhile.
 */
public final class OpenJars implements AutoCloseable {

    private final List<ZipFile> jars = new ArrayList<>();

    private OpenJars() {}

    /**
     * Opens jars.
     *
     * @throws IOException when one cannot be read; none stays open then
     */
    public static OpenJars of(Collection<Path> jars) throws IOException {
        OpenJars open = new OpenJars();
        try {
            for (Path jar : jars) {
                open.jars.add(new ZipFile(jar.toFile()));
            }
            return open;
        } catch (IOException e) {
            open.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (ZipFile jar : jars) {
            jar.close();
        }
    }
}
