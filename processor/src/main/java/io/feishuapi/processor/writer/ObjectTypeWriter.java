package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.ObjectPlan;
import io.feishuapi.processor.plan.ParameterPlan;
import io.feishuapi.processor.plan.PropertyPlan;
import io.feishuapi.processor.plan.ResultForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constant {@code TYPE} of an object: each member, and how to reach it on an object that is implemented in Java. */
final class ObjectTypeWriter {

    private final ObjectPlan plan;
    private final ClassName self;

    ObjectTypeWriter(ObjectPlan plan) {
        this.plan = plan;
        this.self = ClassName.get(plan.packageName(), plan.name());
    }

    FieldSpec field() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Types.OBJECT_TYPE, self),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", "The object with all that it has, for clients and hosts.")
                .initializer(initializer())
                .build();
    }

    private CodeBlock initializer() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.<$T>of($>$>\n$L, $T::new)",
                        Types.OBJECT_TYPE,
                        self,
                        Literals.wire(plan.object()),
                        ClassName.get(plan.packageName(), plan.handleName()));
        plan.apis().forEach(api -> code.add("\n.$L", member(api)));
        plan.properties().forEach(property -> code.add("\n.$L", member(property)));
        return code.add("\n.build()$<$<").build();
    }

    private static CodeBlock member(ApiPlan api) {
        boolean isEvent = api.call().shape() == CallShape.LISTENER;
        return CodeBlock.of(
                "$L($L, ($L) -> $L)",
                isEvent ? "event" : adder(api),
                new CallWriter(api, Set.of()).descriptor(),
                isEvent ? "object, request, listener" : "object, request",
                body(api));
    }

    private static String adder(ApiPlan api) {
        if (api.resultForm() == ResultForm.GIVEN) {
            return "factory";
        }
        return api.givesBoth() ? "task" : "method";
    }

    /** Calls the method with the most parameters for which there are values. */
    private static CodeBlock body(ApiPlan api) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<MethodPlan> methods = api.methods();
        if (methods.get(0).takes(ParameterPlan.Role.REQUEST)) {
            return call(methods.get(0));
        }
        for (MethodPlan method : methods.subList(0, methods.size() - 1)) {
            List<ComponentPlan> taken = method.components();
            code.add("$L != null\n$>$>? $L\n: ", value(taken.get(taken.size() - 1)), call(method));
        }
        code.add(call(methods.get(methods.size() - 1)));
        for (int nested = 1; nested < methods.size(); nested++) {
            code.add("$<$<");
        }
        return code.build();
    }

    private static CodeBlock call(MethodPlan method) {
        List<CodeBlock> arguments = new ArrayList<>();
        int count = method.components().size();
        for (ParameterPlan parameter : method.parameters()) {
            ComponentPlan component = parameter.component();
            if (component == null) {
                arguments.add(CodeBlock.of("$N", parameter.name()));
            } else if (parameter.type().isPrimitive() && !component.required() && arguments.size() < count - 1) {
                arguments.add(
                        CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, value(component), component.name()));
            } else {
                arguments.add(value(component));
            }
        }
        return CodeBlock.of("object.$N($L)", method.name(), CodeBlock.join(arguments, ",$W"));
    }

    private static CodeBlock value(ComponentPlan component) {
        return CodeBlock.of("request.$N()", component.name());
    }

    private CodeBlock member(PropertyPlan property) {
        String name = property.component().name();
        CodeBlock get = CodeBlock.of("$T::$N", self, name);
        return property.isSettable()
                ? CodeBlock.of("property($N, $L, $L)", property.constant(), get, get)
                : CodeBlock.of("property($N, $L)", property.constant(), get);
    }
}
