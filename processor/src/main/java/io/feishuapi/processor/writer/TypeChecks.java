package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks that a value needs for its Java type, whatever the page says of it: Java's types are not as narrow as the page's. */
final class TypeChecks {

    /** Parameters of a lambda may not have the name of a component, which is a parameter of the constructor around it. */
    private final Set<String> takenNames;

    private TypeChecks(Set<String> takenNames) {
        this.takenNames = takenNames;
    }

    /** The checks inside of a record. */
    static TypeChecks in(RecordPlan record) {
        Set<String> names = new HashSet<>();
        for (ComponentPlan component : record.components()) {
            names.add(component.name());
        }
        return new TypeChecks(names);
    }

    /** The checks of a type, those of a list as a whole before those of its elements. */
    List<Check> of(JavaType type) {
        return of(type, 1);
    }

    private List<Check> of(JavaType type, int depth) {
        return type.accept(new Finder(depth));
    }

    /** Finds the checks of a type that so many lists less one lie around. */
    private final class Finder implements JavaType.Visitor<List<Check>> {

        private final int depth;

        Finder(int depth) {
            this.depth = depth;
        }

        @Override
        public List<Check> scalar(JavaType.Scalar scalar) {
            return scalar == JavaType.Scalar.DECIMAL ? List.of(new Check("finite", CodeBlock.of(""))) : List.of();
        }

        @Override
        public List<Check> listOf(JavaType.ListOf list) {
            if (list.element() == JavaType.Scalar.ANY) {
                return List.of();
            }
            List<Check> checks = new ArrayList<>();
            checks.add(new Check("noNullElements", CodeBlock.of("")));
            if (list.element() instanceof JavaType.Nested nested) {
                checks.add(new Check("nestedElements", CodeBlock.of("$T::check", TypeNames.sibling(nested.name()))));
            } else {
                of(list.element(), depth + 1).forEach(check -> checks.add(inElements(check, depth)));
            }
            return checks;
        }

        @Override
        public List<Check> nested(JavaType.Nested nested) {
            return List.of(new Check("nested", CodeBlock.of("$T::check", TypeNames.sibling(nested.name()))));
        }

        @Override
        public List<Check> enumerated(JavaType.Enumerated enumerated) {
            return List.of();
        }

        @Override
        public List<Check> oneOf(JavaType.OneOf oneOf) {
            return List.of(new Check("type", UnionWriter.allowedClasses(oneOf)));
        }

        @Override
        public List<Check> object(JavaType.ObjectOf object) {
            return List.of();
        }
    }

    private Check inElements(Check check, int depth) {
        if (check.arguments().isEmpty()) {
            return new Check("elements", CodeBlock.of("checks::$L", check.method()));
        }
        CodeBlock path = CodeBlock.of("$N", free("path", depth));
        CodeBlock element = CodeBlock.of("$N", free("element", depth));
        return new Check("elements", CodeBlock.of("($L, $L) -> $L", path, element, check.on(path, element)));
    }

    private String free(String wanted, int depth) {
        String name = depth == 1 ? wanted : wanted + depth;
        return takenNames.contains(name) ? name + "Inside" : name;
    }

    /**
     * A check.
     *
     * @param method the method of {@code checks}, which takes path and value first
     * @param arguments what it takes besides; empty where that is all
     */
    record Check(String method, CodeBlock arguments) {

        /** Whether it checks what is inside of a value, not the value itself. */
        boolean looksInside() {
            return method.equals("nested") || method.equals("nestedElements") || method.equals("elements");
        }

        /** The call. */
        CodeBlock on(CodeBlock path, CodeBlock value) {
            return arguments.isEmpty()
                    ? CodeBlock.of("checks.$L($L, $L)", method, path, value)
                    : CodeBlock.of("checks.$L($L, $L,$W$L)", method, path, value, arguments);
        }
    }
}
