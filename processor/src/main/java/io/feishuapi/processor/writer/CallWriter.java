package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.ParameterPlan;
import io.feishuapi.processor.plan.ParameterPlan.Role;
import io.feishuapi.processor.plan.RequestForm;
import io.feishuapi.processor.plan.ResultForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods that make a call: as an interface has them, and as what calls through a bridge implements them. */
final class CallWriter {

    private final ApiPlan plan;
    private final Set<String> hiddenNames;

    /**
     * Begins.
     *
     * @param plan the API
     * @param hiddenNames simple names that mean something else where the method stands
     */
    CallWriter(ApiPlan plan, Set<String> hiddenNames) {
        this.plan = plan;
        this.hiddenNames = hiddenNames;
    }

    /** A method of the interface, which has the comment. */
    MethodSpec declaration(MethodPlan method) {
        return signature(method)
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc("$L", new ApiDocs(plan).method(method))
                .build();
    }

    /**
     * The method that makes the call.
     *
     * @param remote the field with the remote object whose method it is
     */
    MethodSpec implementation(MethodPlan method, String remote) {
        return signature(method)
                .addAnnotation(Override.class)
                .addStatement("return $L", call(method, remote))
                .build();
    }

    private MethodSpec.Builder signature(MethodPlan method) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.of(method.returns(), hiddenNames));
        if (plan.page().deprecated() != null) {
            spec.addAnnotation(Deprecated.class);
        }
        for (ParameterPlan parameter : method.parameters()) {
            spec.addParameter(TypeNames.of(parameter.type(), hiddenNames), parameter.name());
        }
        return spec;
    }

    /** The constant that describes the API, as seen from an interface that has it or from what implements that. */
    CodeBlock descriptor() {
        return plan.hasRequest()
                ? CodeBlock.of("$T.API", TypeNames.of(plan.requestType(), hiddenNames))
                : CodeBlock.of("$N", plan.constant());
    }

    private CodeBlock call(MethodPlan method, String remote) {
        if (plan.call().shape() == CallShape.LISTENER) {
            return CodeBlock.of("$L.subscribe($N, $L, listener)", descriptor(), remote, request(method));
        } else if (plan.resultForm() == ResultForm.GIVEN) {
            return CodeBlock.of("$L.create($N, $L)", descriptor(), remote, request(method));
        } else if (plan.givesBoth()) {
            return CodeBlock.of(
                    "$L.start($N, $L, $T.TYPE)",
                    descriptor(),
                    remote,
                    request(method),
                    TypeNames.of(Objects.requireNonNull(plan.given(), "given"), hiddenNames));
        }
        return CodeBlock.of("$L.call($N, $L)", descriptor(), remote, request(method));
    }

    private CodeBlock request(MethodPlan method) {
        if (!plan.hasRequest()) {
            return CodeBlock.of("$T.NONE", Types.NO_ARGUMENTS);
        } else if (method.takes(Role.REQUEST)) {
            return CodeBlock.of("request");
        }
        boolean values = plan.call().request() == RequestForm.POSITIONAL
                && !method.components().isEmpty();
        return values
                ? CodeBlock.of("new $T($L)", TypeNames.of(plan.requestType(), hiddenNames), values(method))
                : CodeBlock.of("$T.builder().build()", TypeNames.of(plan.requestType(), hiddenNames));
    }

    /** All components, null for those that the method leaves out. */
    private CodeBlock values(MethodPlan method) {
        List<CodeBlock> values = new ArrayList<>();
        for (ParameterPlan parameter : method.parameters()) {
            if (parameter.role() == Role.VALUE) {
                values.add(CodeBlock.of("$N", parameter.name()));
            }
        }
        List<ComponentPlan> components = plan.request().root().components();
        while (values.size() < components.size()) {
            values.add(CodeBlock.of("null"));
        }
        return CodeBlock.join(values, ",$W");
    }
}
