package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.EnumPlan;
import javax.lang.model.element.Modifier;

/** An enum of a result: the values that the page lists, and any other that a newer client sends. */
final class OpenEnumWriter {

    private final ApiDocs docs;

    OpenEnumWriter(ApiDocs docs) {
        this.docs = docs;
    }

    TypeSpec write(EnumPlan plan) {
        ClassName self = TypeNames.sibling(plan.name());
        TypeName value = EnumWriter.valueType(plan.base());
        return TypeSpec.interfaceBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc("$L", docs.enumeration(plan))
                .addSuperinterface(Types.WIRE_ENUM)
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Types.JSON_VALUE)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(value)
                        .build())
                .addMethod(of(plan, self))
                .addMethod(read(plan, self, value))
                .addType(known(plan, self))
                .addType(unknown(self, value))
                .build();
    }

    private TypeSpec known(EnumPlan plan, ClassName self) {
        TypeSpec.Builder known = TypeSpec.enumBuilder("Known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L", "The values that the page lists.")
                .addSuperinterface(self);
        new EnumWriter(docs).addConstants(plan, TypeNames.sibling("Known"), known);
        return known.build();
    }

    private static TypeSpec unknown(ClassName self, TypeName value) {
        return TypeSpec.recordBuilder("Unknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L", """
                    A value that the page does not list.

                    @param value the value that came over the wire
                    """)
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, "value")
                        .build())
                .build();
    }

    private static MethodSpec of(EnumPlan plan, ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addAnnotation(EnumWriter.delegatingCreator())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                    {@return the constant of a value, or an {@link Unknown} that keeps it}

                    @param value the value that came over the wire
                    """)
                .addParameter(EnumWriter.plainType(plan.base()), "value")
                .returns(self)
                // Qualified, since each open enum of the file has types of these names.
                .addStatement(
                        "$1T known = $2T.find($1T.$3L, value)",
                        self.nestedClass("Known"),
                        Types.WIRE_ENUM,
                        EnumWriter.CONSTANTS)
                .addStatement("return known == null ? new $T(value) : known", self.nestedClass("Unknown"))
                .build();
    }

    private static MethodSpec read(EnumPlan plan, ClassName self, TypeName value) {
        String method = plan.loose() ? ReadWriter.loose(plan.base()) : ReadWriter.strict(plan.base());
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Types.JSON_READER, "reader")
                .returns(TypeNames.nullable(self))
                .addStatement("$T value = reader.$L()", value, method)
                .addStatement("return value == null ? null : of(value)")
                .build();
    }
}
