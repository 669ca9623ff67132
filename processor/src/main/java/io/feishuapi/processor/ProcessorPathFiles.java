package io.feishuapi.processor;

import io.feishuapi.spec.catalog.ResourceLookup;
import io.feishuapi.spec.text.resource.LoaderResources;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;

/** The jars that lie on the processor path beside the processor's own. */
final class ProcessorPathFiles implements ResourceLookup {

    private final LoaderResources resources;

    ProcessorPathFiles(LoaderResources resources) {
        this.resources = resources;
    }

    @Override
    public String place() {
        return "the processor path";
    }

    @Override
    public Optional<Resource> find(String path) {
        return resources.elsewhere(path).map(address -> new Found(path, address));
    }

    private record Found(String file, URL address) implements Resource {

        @Override
        public byte[] bytes() throws IOException {
            return LoaderResources.read(address);
        }
    }
}
