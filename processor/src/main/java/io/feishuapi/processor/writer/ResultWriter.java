package io.feishuapi.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The result of an API, or the event of a listener. */
final class ResultWriter {

    private final ApiPlan plan;
    private final String packageName;
    private final ApiDocs docs;

    ResultWriter(ApiPlan plan, String packageName, ApiDocs docs) {
        this.plan = plan;
        this.packageName = packageName;
        this.docs = docs;
    }

    TypeSpec.Builder write() {
        RecordPlan record = plan.result().root();
        ClassName self = ClassName.get(packageName, record.name());
        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs.result())
                .addSuperinterface(Types.FEISHU_RESULT)
                .addMethod(fromJson(self));
        if (plan.resultForm() == ApiPlan.ResultForm.OBJECT) {
            addObject(type, record, self);
        } else {
            addBareValue(type, record, self);
        }
        return type.addTypes(new NestedTypesWriter(plan.result(), docs).types());
    }

    private void addObject(TypeSpec.Builder type, RecordPlan record, ClassName self) {
        BuilderWriter builder = new BuilderWriter(docs);
        type.addAnnotation(AnnotationSpec.builder(Types.JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", Types.JSON_INCLUDE)
                        .build())
                .recordConstructor(constructor(record)
                        .addJavadoc("$L", ComponentsWriter.EXTRA_TAG)
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
        type.recordConstructor(constructor(record)
                        .addAnnotation(EnumWriter.delegatingCreator())
                        .addCode(ComponentsWriter.copies(record))
                        .build())
                .addMethod(ReadWriter.bareValue(record, self))
                .addMethod(WriteWriter.bareValue(record))
                .addMethod(MethodSpec.methodBuilder("extra")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeNames.MEMBERS)
                        .addStatement("return $T.of()", Map.class)
                        .build());
    }

    private static MethodSpec.Builder constructor(RecordPlan record) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", ComponentsWriter.constructorDoc(record, "Copies what could be changed from outside."))
                .addParameters(ComponentsWriter.parameters(record));
    }

    private static MethodSpec fromJson(ClassName self) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                        Reads what a client sent.

                        @param json what it sent
                        @return the same, typed
                        @throws $T if it is no JSON or of another shape
                        """, Types.JSON_EXCEPTION)
                .addParameter(String.class, "json")
                .returns(self)
                .addStatement("return $T.parse(json, $T::read)", Types.JSON_READER, self)
                .build();
    }
}
