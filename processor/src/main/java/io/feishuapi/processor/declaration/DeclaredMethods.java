package io.feishuapi.processor.declaration;

import io.feishuapi.processor.plan.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The abstract methods of an interface and of those that it extends: what its client has to implement. */
public final class DeclaredMethods {

    private final Elements elements;

    /** Reads with the compiler's view of elements. */
    public DeclaredMethods(Elements elements) {
        this.elements = elements;
    }

    /** The methods with their signatures. Types of generated code do not exist yet, so signatures have simple names. */
    public Map<ExecutableElement, Signature> of(TypeElement type) {
        Map<ExecutableElement, Signature> methods = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                List<String> parameters = new ArrayList<>();
                method.getParameters().forEach(parameter -> parameters.add(SimpleTypeNames.of(parameter.asType())));
                methods.put(
                        method,
                        new Signature(
                                method.getSimpleName().toString(),
                                parameters,
                                SimpleTypeNames.of(method.getReturnType())));
            }
        }
        return methods;
    }
}
