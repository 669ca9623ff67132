package io.feishuapi.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** The names in an annotation, whether it holds one or several. */
final class AnnotationNames {

    private AnnotationNames() {}

    static List<NamedApi> of(AnnotationMirror annotation) {
        List<NamedApi> names = new ArrayList<>();
        for (AnnotationValue value : annotation.getElementValues().values()) {
            value.accept(new Collector(annotation, value), names);
        }
        return names;
    }

    /** What is neither a string nor a list of them does not compile, so the compiler tells of it. */
    private static final class Collector extends SimpleAnnotationValueVisitor14<Void, List<NamedApi>> {

        private final AnnotationMirror annotation;
        private final AnnotationValue value;

        Collector(AnnotationMirror annotation, AnnotationValue value) {
            this.annotation = annotation;
            this.value = value;
        }

        @Override
        public Void visitString(String name, List<NamedApi> names) {
            names.add(new NamedApi(name, annotation, value));
            return super.visitString(name, names);
        }

        @Override
        public Void visitArray(List<? extends AnnotationValue> values, List<NamedApi> names) {
            values.forEach(each -> each.accept(new Collector(annotation, each), names));
            return super.visitArray(values, names);
        }
    }
}
