package io.feishuapi.processor.declaration;

import io.feishuapi.processor.plan.ClientPlan.Deprecation;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what of an interface is deprecated, since its client cannot do without it. */
public final class Deprecations {

    private final Elements elements;

    /** Reads with the compiler's view of elements. */
    public Deprecations(Elements elements) {
        this.elements = elements;
    }

    /** What is deprecated of an interface, of the types around it and of its methods. */
    public Deprecation of(TypeElement type, Collection<ExecutableElement> methods) {
        Set<String> warnings = new TreeSet<>();
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            add(each, warnings);
        }
        methods.forEach(method -> add(method, warnings));
        return new Deprecation(elements.isDeprecated(type), warnings);
    }

    private void add(Element element, Set<String> warnings) {
        if (elements.isDeprecated(element)) {
            Deprecated annotation = element.getAnnotation(Deprecated.class);
            warnings.add(annotation != null && annotation.forRemoval() ? "removal" : "deprecation");
        }
    }
}
