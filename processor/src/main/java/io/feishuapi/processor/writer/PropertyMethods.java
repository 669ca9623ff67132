package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.feishuapi.processor.plan.PropertyPlan;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** The signatures of the methods that get and set a property. */
final class PropertyMethods {

    private static final ClassName STAGE = ClassName.get(CompletionStage.class);

    private PropertyMethods() {}

    static MethodSpec.Builder get(PropertyPlan property) {
        return MethodSpec.methodBuilder(property.component().name())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(STAGE, TypeNames.of(property.type())));
    }

    static MethodSpec.Builder set(PropertyPlan property) {
        return MethodSpec.methodBuilder(property.component().name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeNames.of(property.parameter()), "value")
                .returns(ParameterizedTypeName.get(STAGE, ClassName.get(Void.class)));
    }
}
