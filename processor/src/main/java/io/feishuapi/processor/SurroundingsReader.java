package io.feishuapi.processor;

import io.feishuapi.processor.output.Surroundings;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Asks the compiler what generated code will find around it. */
final class SurroundingsReader {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    private final Elements elements;

    SurroundingsReader(Elements elements) {
        this.elements = elements;
    }

    /** The surroundings of what is generated for an element. */
    Surroundings read(Element element) {
        ModuleElement module = elements.getModuleOf(element);
        boolean seesGenerated = module == null
                ? elements.getTypeElement(GENERATED) != null
                : elements.getTypeElement(module, GENERATED) != null;
        return new Surroundings(seesGenerated);
    }
}
