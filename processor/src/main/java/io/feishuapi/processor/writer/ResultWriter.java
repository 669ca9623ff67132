package io.feishuapi.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.ResultForm;
import javax.lang.model.element.Modifier;

/** The result of an API, or the event of a listener. */
final class ResultWriter {

    private final ApiPlan plan;
    private final ApiDocs docs;

    ResultWriter(ApiPlan plan, ApiDocs docs) {
        this.plan = plan;
        this.docs = docs;
    }

    TypeSpec.Builder write() {
        RecordPlan record = plan.result().root();
        ClassName self = ClassName.get(plan.packageName(), record.name());
        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs.result())
                .addSuperinterface(Types.FEISHU_RESULT)
                .addMethod(fromJson(self));
        if (plan.resultForm() == ResultForm.OBJECT) {
            addObject(type, record, self, docs);
        } else {
            addBareValue(type, record, self);
        }
        return type.addTypes(new NestedTypesWriter(plan.result(), docs).types());
    }

    /** What makes a record of an object that a client sends. */
    static void addObject(TypeSpec.Builder type, RecordPlan record, ClassName self, ApiDocs docs) {
        BuilderWriter builder = new BuilderWriter(docs);
        type.addAnnotation(AnnotationSpec.builder(Types.JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", Types.JSON_INCLUDE)
                        .build())
                .recordConstructor(constructor(record, ExtraMembers.KEPT)
                        .addParameter(ComponentsWriter.extra())
                        .addCode(ComponentsWriter.copies(record))
                        .addCode(ComponentsWriter.copyOfExtra())
                        .build())
                .addMethods(builder.factories(record))
                .addMethod(ReadWriter.object(record, self))
                .addMethod(WriteWriter.object(record))
                .addTypes(builder.types(record, self, ExtraMembers.KEPT));
    }

    private static void addBareValue(TypeSpec.Builder type, RecordPlan record, ClassName self) {
        ComponentPlan only = record.components().get(0);
        TypeName value = TypeNames.nullable(TypeNames.of(only.type(), record.usage()));
        type.recordConstructor(constructor(record, ExtraMembers.NONE)
                        .addCode(ComponentsWriter.copies(record))
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addAnnotation(EnumWriter.delegatingCreator())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("$L", """
                            {@return a value, typed}

                            @param value the value that came over the wire, or null
                            """)
                        .addParameter(value, "value")
                        .returns(self)
                        .addStatement("return new $T(value)", self)
                        .build())
                .addMethod(MethodSpec.methodBuilder(only.name())
                        .addJavadoc("$L", "{@return the value, or null}")
                        .addAnnotation(Types.JSON_VALUE)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(value)
                        .addStatement("return $N", only.name())
                        .build())
                .addMethod(ReadWriter.bareValue(record, self))
                .addMethod(WriteWriter.bareValue(record))
                .addMethod(RequestWriter.noExtra());
    }

    private static MethodSpec.Builder constructor(RecordPlan record, ExtraMembers extra) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", ComponentsWriter.constructorDoc(record, extra, ComponentsWriter.COPIES_TEXT))
                .addParameters(ComponentsWriter.parameters(record));
    }

    /** The method that reads JSON. */
    static MethodSpec fromJson(ClassName self) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                    {@return what a client sent, typed}

                    @param json what it sent
                    @throws $L if it is no JSON or of another shape
                    """, Types.JSON_EXCEPTION.canonicalName())
                .addParameter(String.class, "json")
                .returns(self)
                .addStatement("return $T.parse(json, $T::read)", Types.JSON_READER, self)
                .build();
    }
}
