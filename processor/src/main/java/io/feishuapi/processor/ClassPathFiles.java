package io.feishuapi.processor;

import io.feishuapi.spec.catalog.ResourceLookup;
import io.feishuapi.spec.text.resource.LoaderResources;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The class path of the compilation, as far as the compiler shows it: files by their path, and none listed. javac shows folders only,
 * since below {@code META-INF} of a jar it looks at nothing; ecj shows jars as well.
 */
final class ClassPathFiles implements ResourceLookup {

    private final Filer filer;
    private final LoaderResources packed;

    /**
     * The class path behind a compiler's filer.
     *
     * @param packed tells the processor's own files, which may lie there too and are no one else's
     */
    ClassPathFiles(Filer filer, LoaderResources packed) {
        this.filer = filer;
        this.packed = packed;
    }

    @Override
    public String place() {
        return "the class path";
    }

    @Override
    public Optional<Resource> find(String path) {
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_PATH, "", path);
            // Some compilers find out only now that nothing is there.
            try (InputStream in = file.openInputStream()) {
                return packed.isOwn(address(file)) ? Optional.empty() : Optional.of(new Read(path, in.readAllBytes()));
            }
        } catch (FileNotFoundException | NoSuchFileException absent) {
            return Optional.empty();
        } catch (IllegalArgumentException | UnsupportedOperationException noClassPath) {
            // Compilers in an editor may not know this place; the others are left.
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(new Unreadable(path, failed));
        }
    }

    /** As class loaders write it: of a folder with one slash behind {@code file:}. */
    private static String address(FileObject file) {
        return file.toUri().toString().replaceFirst("^file:///", "file:/");
    }

    private static final class Read implements Resource {

        private final String file;
        private final byte[] bytes;

        Read(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        @Override
        public String file() {
            return file;
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** It is there, which has to be told when it is asked for. */
    private record Unreadable(String file, IOException cause) implements Resource {

        @Override
        public byte[] bytes() throws IOException {
            throw cause;
        }
    }
}
