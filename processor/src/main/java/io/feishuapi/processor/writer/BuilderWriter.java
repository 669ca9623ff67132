package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.Usage;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder of a record: stages for what is required, setters for what is optional. */
final class BuilderWriter {

    private static final String VALUE_TEXT = "the value";
    private static final String RETURNS_BUILDER = "a builder for the rest, which is optional";

    private final ApiDocs docs;
    private final StagesWriter stages;

    BuilderWriter(ApiDocs docs) {
        this.docs = docs;
        this.stages = new StagesWriter(docs);
    }

    /** The builder nested in whatever record its name is used in. */
    static ClassName name() {
        return TypeNames.sibling("Builder");
    }

    /** The types that building needs: stages, then the builder. */
    List<TypeSpec> types(RecordPlan record, ClassName self, ExtraMembers extra) {
        List<TypeSpec> types = new ArrayList<>(stages.interfaces(record));
        types.add(builder(record, self, extra));
        return types;
    }

    /** The methods of the record that begin to build. */
    List<MethodSpec> factories(RecordPlan record) {
        List<ComponentPlan> required = record.required();
        if (required.size() >= 2) {
            return List.of(factory("{@return the first stage of what is required, in page order}")
                    .returns(StagesWriter.name(required.get(0)))
                    .addStatement("return new $T()", name())
                    .build());
        } else if (required.size() == 1) {
            return Overload.of(required.get(0), record.usage()).stream()
                    .map(overload -> factory(record, required.get(0), overload))
                    .toList();
        }
        return List.of(factory("{@return an empty builder, since nothing is required}")
                .returns(name())
                .addStatement("return new $T()", name())
                .build());
    }

    private MethodSpec factory(RecordPlan record, ComponentPlan component, Overload overload) {
        return factory(
                        overload.isFirst()
                                ? docs.setter(record, component, VALUE_TEXT, RETURNS_BUILDER)
                                : overload.javadoc("builder", component, VALUE_TEXT, RETURNS_BUILDER))
                .addParameter(overload.type(), component.name())
                .returns(name())
                .addStatement("$1T builder = new $1T()", name())
                .addStatement("builder.$1N = $1N", component.name())
                .addStatement("return builder")
                .build();
    }

    private static MethodSpec.Builder factory(String javadoc) {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L", javadoc);
    }

    private TypeSpec builder(RecordPlan record, ClassName self, ExtraMembers extra) {
        List<ComponentPlan> required = record.required();
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builder of {@code $L}. Not thread-safe.", record.name());
        if (required.size() >= 2) {
            for (ComponentPlan component : required) {
                type.addSuperinterface(StagesWriter.name(component));
            }
        }
        for (ComponentPlan component : record.components()) {
            type.addField(
                    TypeNames.nullable(TypeNames.of(component.type(), record.usage())),
                    component.name(),
                    Modifier.PRIVATE);
        }
        if (extra == ExtraMembers.KEPT) {
            type.superclass(ParameterizedTypeName.get(Types.OPEN_BUILDER, name()));
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (required.size() >= 2) {
            type.addMethods(stages.methods(record));
        }
        for (ComponentPlan component : record.components()) {
            if (!component.required()) {
                addSetters(record, component, type);
            }
        }
        return type.addMethod(build(record, self, extra)).build();
    }

    private void addSetters(RecordPlan record, ComponentPlan component, TypeSpec.Builder builder) {
        for (Overload overload : Overload.of(component, record.usage())) {
            builder.addMethod(setter(record, component, overload));
        }
    }

    private MethodSpec setter(RecordPlan record, ComponentPlan component, Overload overload) {
        TypeName type = overload.type();
        String parameterText = type.isPrimitive() ? VALUE_TEXT : "the value, or null to leave it out";
        TypeName parameterType = type.isPrimitive() ? type : TypeNames.nullable(type);
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "$L",
                        overload.isFirst()
                                ? docs.setter(record, component, parameterText, "this builder")
                                : overload.javadoc(component.name(), component, parameterText, "this builder"))
                .addParameter(parameterType, component.name())
                .returns(TypeNames.sibling("Builder"))
                .addStatement("this.$1N = $1N", component.name())
                .addStatement("return this");
        if (component.field().deprecated() != null) {
            setter.addAnnotation(Deprecated.class);
        }
        return setter.build();
    }

    private static MethodSpec build(RecordPlan record, ClassName self, ExtraMembers extra) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ComponentPlan component : record.components()) {
            arguments.add(CodeBlock.of("$N", component.name()));
        }
        if (extra == ExtraMembers.KEPT) {
            arguments.add(CodeBlock.of("$N()", ComponentsWriter.EXTRA));
        }
        boolean checked = record.usage() == Usage.REQUEST && !self.packageName().isEmpty();
        MethodSpec.Builder build =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(self);
        if (checked) {
            build.addJavadoc("""
                {@return the request}

                @throws $L if it breaks rules of the page, with all violations
                """, Types.INVALID_REQUEST_EXCEPTION.canonicalName());
        } else {
            build.addJavadoc("$L", "{@return the record}");
        }
        if (!record.required().isEmpty()) {
            build.addAnnotation(ComponentsWriter.suppression("NullAway"));
            build.addComment("$L", "the request's checks tell of what is required and absent");
        }
        return build.addStatement("return new $T($L)", self, CodeBlock.join(arguments, ",$W"))
                .build();
    }
}
