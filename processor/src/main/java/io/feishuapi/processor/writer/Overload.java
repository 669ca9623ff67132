package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.Usage;
import java.util.List;

/**
 * One of the methods that set a component, which take one type each. The first says what the page says, the others point at it.
 *
 * @param type what it takes
 * @param first what the first one takes
 */
record Overload(TypeName type, TypeName first) {

    static List<Overload> of(ComponentPlan component, Usage usage) {
        List<TypeName> types = UnionWriter.parameterTypes(component.type(), usage);
        return types.stream().map(type -> new Overload(type, types.get(0))).toList();
    }

    boolean isFirst() {
        return type.equals(first);
    }

    /** The comment of one that is not the first. */
    String javadoc(String method, ComponentPlan component, String parameterText, String returnText) {
        return "As {@link #" + method + "(" + erased(first) + ")}.\n\n@param " + component.name() + " " + parameterText
                + "\n@return " + returnText + "\n";
    }

    private static String erased(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.rawType().simpleName();
        }
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }
}
