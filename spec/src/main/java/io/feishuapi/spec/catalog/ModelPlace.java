package io.feishuapi.spec.catalog;

import io.feishuapi.spec.model.packed.ModelFile;
import io.feishuapi.spec.model.packed.PackedFormat;
import io.feishuapi.spec.page.source.PageDecoder;
import io.feishuapi.spec.text.resource.ArchivedFile;
import io.feishuapi.spec.text.resource.BoundedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where models of pages may lie, so that the pages need not be read. */
interface ModelPlace {

    /** No models. */
    ModelPlace NONE = file -> Optional.empty();

    /**
     * Looks for a model.
     *
     * @param file its file's name
     * @throws IOException when it is there and cannot be read
     */
    Optional<byte[]> find(String file) throws IOException;

    /** This place, and another for the models that this one does not have. */
    default ModelPlace orElse(ModelPlace other) {
        return this == NONE ? other : new Chained(this, other);
    }

    /**
     * A folder.
     *
     * @param folder the folder that holds {@code models}
     */
    record Folder(Path folder) implements ModelPlace {

        @Override
        public Optional<byte[]> find(String file) throws IOException {
            Path model = folder.resolve(PageCatalog.MODELS).resolve(file);
            return Files.isRegularFile(model)
                    ? Optional.of(BoundedFile.read(model, PageDecoder.LONGEST))
                    : Optional.empty();
        }
    }

    /**
     * A jar.
     *
     * @param models its models by their files' names
     */
    record Jar(Map<String, ArchivedFile> models) implements ModelPlace {

        static Jar of(Path jar) throws IOException {
            Map<String, ArchivedFile> models = new HashMap<>();
            for (ArchivedFile file : ArchivedFile.list(jar, PackedFormat.FOLDER, ModelFile.ENDING)) {
                models.put(file.entry().substring(PackedFormat.FOLDER.length()), file);
            }
            return new Jar(models);
        }

        @Override
        public Optional<byte[]> find(String file) throws IOException {
            ArchivedFile model = models.get(file);
            return model == null ? Optional.empty() : Optional.of(model.bytes(PageDecoder.LONGEST));
        }
    }

    /** Two places in order. */
    record Chained(ModelPlace first, ModelPlace second) implements ModelPlace {

        @Override
        public Optional<byte[]> find(String file) throws IOException {
            Optional<byte[]> found = first.find(file);
            return found.isPresent() ? found : second.find(file);
        }
    }
}
