package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.ParameterPlan;
import io.feishuapi.processor.plan.ParameterPlan.Role;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method that makes a call, through the {@code bridge} of the class that it is in. */
final class CallWriter {

    private final ApiPlan plan;
    private final Set<String> hiddenNames;
    private final ClassName request;

    /**
     * Begins.
     *
     * @param plan the API
     * @param hiddenNames simple names that mean something else where the method stands
     */
    CallWriter(ApiPlan plan, Set<String> hiddenNames) {
        this.plan = plan;
        this.hiddenNames = hiddenNames;
        this.request =
                TypeNames.visible(plan.packageName(), plan.request().root().name(), hiddenNames);
    }

    MethodSpec.Builder write(MethodPlan method) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(method.returns(), hiddenNames))
                .addJavadoc("$L", new ApiDocs(plan).method(method));
        if (plan.page().deprecated() != null) {
            spec.addAnnotation(Deprecated.class);
        }
        for (ParameterPlan parameter : method.parameters()) {
            spec.addParameter(TypeNames.of(parameter.type(), hiddenNames), parameter.name());
        }
        return spec.addStatement(
                "return $L", method.takes(Role.REQUEST) ? call(method.call()) : withoutRequest(method));
    }

    private CodeBlock call(CallShape shape) {
        return switch (shape) {
            case CALLBACK, SYNC -> CodeBlock.of("$T.API.call(bridge, request)", request);
            case LISTENER -> CodeBlock.of("$T.API.subscribe(bridge, request, listener)", request);
        };
    }

    private CodeBlock withoutRequest(MethodPlan method) {
        String listener = method.takes(Role.LISTENER) ? ", listener" : "";
        return CodeBlock.of("$N($T.builder().build()$L)", method.name(), request, listener);
    }
}
