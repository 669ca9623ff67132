package io.feishuapi.processor;

import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.text.resource.LoaderResources;
import java.io.UncheckedIOException;
import java.util.List;
import javax.annotation.processing.Filer;

/** Where a compilation looks for pages, in order. */
final class PageCatalogs {

    private PageCatalogs() {}

    /** The places of the option, jars on the class path, jars on the processor path, and the packed pages. */
    static PageCatalog of(Options options, Filer filer, Messages messages) {
        LoaderResources resources = LoaderResources.of(PageCatalog.class);
        return ofOption(options, messages)
                .orElse(PageCatalog.of(new ClassPathFiles(filer, resources)))
                .orElse(PageCatalog.of(new ProcessorPathFiles(resources)))
                .orElse(PageCatalog.packed());
    }

    private static PageCatalog ofOption(Options options, Messages messages) {
        try {
            return PageCatalog.of(options.spec());
        } catch (UncheckedIOException unreadable) {
            messages.say(
                    Message.BAD_OPTION,
                    Options.SPEC,
                    "a folder or jar cannot be read: " + unreadable.getCause(),
                    "check that it is whole, and its permissions");
            return PageCatalog.of(List.of());
        }
    }
}
