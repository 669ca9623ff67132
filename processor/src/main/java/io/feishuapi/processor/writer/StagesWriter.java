package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The stages of a builder: one interface for each required component, each leading to the next. */
final class StagesWriter {

    private final ApiDocs docs;

    StagesWriter(ApiDocs docs) {
        this.docs = docs;
    }

    static ClassName name(ComponentPlan component) {
        return TypeNames.sibling(JavaNames.capitalize(component.name()) + "Stage");
    }

    /** The interfaces; none where a single method can take what is required. */
    List<TypeSpec> interfaces(RecordPlan record) {
        List<TypeSpec> interfaces = new ArrayList<>();
        List<ComponentPlan> required = record.required();
        for (int index = 0; required.size() >= 2 && index < required.size(); index++) {
            ComponentPlan component = required.get(index);
            TypeSpec.Builder stage = TypeSpec.interfaceBuilder(name(component))
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Asks for {@code $L}.", component.name());
            for (Overload overload : Overload.of(component, record.usage())) {
                String javadoc = overload.isFirst()
                        ? docs.setter(record, component, "the value", "the next stage")
                        : overload.javadoc(component.name(), component, "the value", "the next stage");
                stage.addMethod(MethodSpec.methodBuilder(component.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("$L", javadoc)
                        .addParameter(overload.type(), component.name())
                        .returns(next(required, index))
                        .build());
            }
            interfaces.add(stage.build());
        }
        return interfaces;
    }

    /** The builder's implementations of the stages. */
    List<MethodSpec> methods(RecordPlan record) {
        List<MethodSpec> methods = new ArrayList<>();
        List<ComponentPlan> required = record.required();
        for (int index = 0; index < required.size(); index++) {
            ComponentPlan component = required.get(index);
            for (TypeName type : UnionWriter.parameterTypes(component.type(), record.usage())) {
                methods.add(MethodSpec.methodBuilder(component.name())
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(type, component.name())
                        .returns(next(required, index))
                        .addStatement("this.$1N = $1N", component.name())
                        .addStatement("return this")
                        .build());
            }
        }
        return methods;
    }

    private static ClassName next(List<ComponentPlan> required, int index) {
        return index + 1 < required.size() ? name(required.get(index + 1)) : TypeNames.sibling("Builder");
    }
}
