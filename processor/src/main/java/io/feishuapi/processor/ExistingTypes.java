package io.feishuapi.processor;

import io.feishuapi.processor.output.GeneratedSource;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generated types that the class path has already: from main sources when tests are compiled, from another module, or from an earlier
 * compilation. javac 17 fails where such a record is written once more.
 */
final class ExistingTypes {

    private static final String MARK = "io.feishuapi.FeishuGenerated";

    private final Elements elements;

    ExistingTypes(Elements elements) {
        this.elements = elements;
    }

    /** Looks for the type of a source. */
    Found find(GeneratedSource source) {
        TypeElement type = source.hash().isEmpty() ? null : elements.getTypeElement(source.qualifiedName());
        // Each generated type has a comment, and class files have none: what is compiled from source here is no one
        // else's.
        if (type == null || elements.getDocComment(type) != null) {
            return Found.NONE;
        }
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().toString().equals(MARK)) {
                return hash(annotation).equals(source.hash()) ? Found.SAME : Found.OTHER;
            }
        }
        return Found.NONE;
    }

    private static String hash(AnnotationMirror mark) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                mark.getElementValues().entrySet()) {
            if (member.getKey().getSimpleName().contentEquals("source")) {
                return member.getValue().getValue().toString();
            }
        }
        return "";
    }

    /** What was found. */
    enum Found {
        /** No generated type of that name. */
        NONE,
        /** Just the type that would be generated. */
        SAME,
        /** A type of that name, generated from something else. */
        OTHER
    }
}
