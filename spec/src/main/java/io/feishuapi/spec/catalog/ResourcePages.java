package io.feishuapi.spec.catalog;

import io.feishuapi.spec.correction.CorrectionFolder;
import io.feishuapi.spec.correction.CorrectionSource;
import io.feishuapi.spec.model.packed.PackedFormat;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Pages and corrections of a place that cannot be listed. */
record ResourcePages(ResourceLookup lookup) implements PageIndex {

    private static final String CORRECTIONS = "META-INF/feishu-api/corrections/";

    /** Names come from users and pages, and may not lead out of the folder. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]++(?:\\.[A-Za-z0-9_]++)*+");

    @Override
    public Optional<PageSource> find(String name) {
        return resource(PackedFormat.PAGES, name, PageFolder.ENDING).map(Page::new);
    }

    /** The corrections of an API. */
    List<CorrectionSource> corrections(String name) {
        Optional<ResourceLookup.Resource> found = resource(CORRECTIONS, name, CorrectionFolder.ENDING);
        return found.isEmpty() ? List.of() : List.of(new Corrections(found.get()));
    }

    /** The model that goes by a file's name, which is made of a page's. */
    Optional<byte[]> model(String file) throws IOException {
        Optional<ResourceLookup.Resource> found = lookup.find(PackedFormat.FOLDER + file);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get().bytes());
    }

    @Override
    public SortedSet<String> names() {
        return Collections.emptySortedSet();
    }

    private Optional<ResourceLookup.Resource> resource(String folder, String name, String ending) {
        return NAME.matcher(name).matches() ? lookup.find(folder + name + ending) : Optional.empty();
    }

    private record Page(ResourceLookup.Resource resource) implements PageSource {

        @Override
        public String page() {
            return resource.file();
        }

        @Override
        public byte[] bytes() throws IOException {
            return resource.bytes();
        }
    }

    private record Corrections(ResourceLookup.Resource resource) implements CorrectionSource {

        @Override
        public String file() {
            return resource.file();
        }

        @Override
        public byte[] bytes() throws IOException {
            return resource.bytes();
        }
    }
}
