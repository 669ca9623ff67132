package io.feishuapi.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.EnumPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.Usage;
import javax.lang.model.element.Modifier;

/** An enum of a request: the values that the page lists and no others. */
final class EnumWriter {

    /** The constant with all of an enum's constants: {@code values()} copies them each time. */
    static final String CONSTANTS = "CONSTANTS";

    private final ApiDocs docs;

    EnumWriter(ApiDocs docs) {
        this.docs = docs;
    }

    TypeSpec write(EnumPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs.enumeration(plan))
                .addSuperinterface(Types.WIRE_ENUM);
        addConstants(plan, TypeNames.sibling(plan.name()), type);
        return type.addMethod(of(plan)).build();
    }

    /** The constants of an enum, and the value that each has. */
    void addConstants(EnumPlan plan, ClassName self, TypeSpec.Builder type) {
        for (EnumPlan.Constant constant : plan.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", Literals.value(constant.value()))
                            .addJavadoc("$L", docs.constant(constant))
                            .build());
        }
        type.addField(FieldSpec.builder(
                                ArrayTypeName.of(self), CONSTANTS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("values()")
                        .build())
                .addField(valueType(plan.base()), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(plainType(plan.base()), "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Types.JSON_VALUE)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(valueType(plan.base()))
                        .addStatement("return value")
                        .build());
    }

    private static MethodSpec of(EnumPlan plan) {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(delegatingCreator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                    {@return the constant of a value}

                    @param value the value that goes over the wire
                    @throws IllegalArgumentException if the page does not list it
                    """)
                .addParameter(
                        ParameterSpec.builder(plainType(plan.base()), "value").build())
                .returns(TypeNames.sibling(plan.name()))
                .addStatement("return $T.require($L, value)", Types.WIRE_ENUM, CONSTANTS)
                .build();
    }

    static AnnotationSpec delegatingCreator() {
        return AnnotationSpec.builder(Types.JSON_CREATOR)
                .addMember("mode", "$T.Mode.DELEGATING", Types.JSON_CREATOR)
                .build();
    }

    static TypeName valueType(JavaType.Scalar base) {
        return TypeNames.of(base, Usage.REQUEST);
    }

    static TypeName plainType(JavaType.Scalar base) {
        return UnionWriter.parameterTypes(base, Usage.REQUEST).get(0);
    }
}
