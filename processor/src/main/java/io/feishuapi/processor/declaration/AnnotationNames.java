package io.feishuapi.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** The names in an annotation, whether it holds one or several. */
final class AnnotationNames {

    private AnnotationNames() {}

    static List<NamedApi> of(AnnotationMirror annotation) {
        List<NamedApi> names = new ArrayList<>();
        for (AnnotationValue value : annotation.getElementValues().values()) {
            collect(annotation, value, names);
        }
        return names;
    }

    /** What is neither a string nor a list of them does not compile, so the compiler tells of it. */
    private static void collect(AnnotationMirror annotation, AnnotationValue value, List<NamedApi> names) {
        if (value.getValue() instanceof String name) {
            names.add(new NamedApi(name, annotation, value));
        } else if (value.getValue() instanceof List<?> values) {
            for (Object each : values) {
                if (each instanceof AnnotationValue element) {
                    collect(annotation, element, names);
                }
            }
        }
    }
}
