package io.feishuapi.spec.fact;

import io.feishuapi.spec.prose.Prose;
import java.util.List;

/** Reads what the prose outside the tables states. */
public final class PageFactReader {

    /**
     * Reads a page's prose.
     *
     * @param prose paragraphs and notices outside the tables, in page order
     * @param inputs names of the parameters
     */
    public PageFacts read(List<Prose> prose, List<String> inputs) {
        return new PageFacts(null, List.of(), List.of(), List.of(), List.of());
    }
}
