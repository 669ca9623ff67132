package io.feishuapi.processor.declaration;

import io.feishuapi.processor.plan.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods of an interface and of those that it extends, which its client implements or inherits. */
public final class DeclaredMethods {

    private final Elements elements;
    private final Types types;

    /** Reads with the compiler's view of elements and types. */
    public DeclaredMethods(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * The methods with their signatures as the interface has them, type variables of inherited ones replaced. Those that every object
     * has are left out, also where an interface names them anew. Types of generated code do not exist yet, so signatures have simple
     * names.
     */
    public Map<ExecutableElement, Signature> of(TypeElement type) {
        TypeElement object = elements.getTypeElement(Object.class.getName());
        List<Signature> ofObjects = ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .map(method -> signature(method, method.asType()))
                .toList();
        Map<ExecutableElement, Signature> methods = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            Signature signature = signature(method, types.asMemberOf((DeclaredType) type.asType(), method));
            if (!method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)
                    && ofObjects.stream().noneMatch(signature::hasSameParameters)) {
                methods.put(method, signature);
            }
        }
        return methods;
    }

    private static Signature signature(ExecutableElement method, TypeMirror type) {
        ExecutableType executable = (ExecutableType) type;
        List<String> parameters = new ArrayList<>();
        executable.getParameterTypes().forEach(parameter -> parameters.add(SimpleTypeNames.of(parameter)));
        return new Signature(
                method.getSimpleName().toString(), parameters, SimpleTypeNames.of(executable.getReturnType()));
    }
}
