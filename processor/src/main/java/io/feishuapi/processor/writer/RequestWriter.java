package io.feishuapi.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.RequestForm;
import io.feishuapi.processor.plan.ShapePlan;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The request of an API: a record that checks itself. */
final class RequestWriter {

    private final ApiPlan plan;
    private final ApiDocs docs;

    RequestWriter(ApiPlan plan, ApiDocs docs) {
        this.plan = plan;
        this.docs = docs;
    }

    TypeSpec.Builder write() {
        ShapePlan shape = plan.request();
        RecordPlan record = shape.root();
        ClassName self = ClassName.get(plan.packageName(), record.name());
        ExtraMembers extra = isPositional() ? ExtraMembers.NONE : ExtraMembers.KEPT;
        BuilderWriter builder = new BuilderWriter(docs);
        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs.request())
                .addAnnotation(shapeAnnotation(extra))
                .addSuperinterface(Types.FEISHU_REQUEST)
                .recordConstructor(constructor(record, extra, new ChecksWriter(new ConditionWriter(shape))))
                .addField(new DescriptorWriter(plan, docs).field("API"))
                .addMethods(builder.factories(record))
                .addMethod(fromJson(self));
        if (extra == ExtraMembers.KEPT) {
            type.addMethod(ReadWriter.object(record, self)).addMethod(WriteWriter.object(record));
            if (!record.components().isEmpty()) {
                type.addField(NamesWriter.field(record));
            }
        } else {
            type.addMethod(ReadWriter.arguments(record, self, plan.call()))
                    .addMethod(WriteWriter.arguments(record, plan.call()))
                    .addMethod(noExtra());
        }
        type.addTypes(new NestedTypesWriter(shape, docs).types());
        return type.addTypes(builder.types(record, self, extra));
    }

    private boolean isPositional() {
        return plan.call().request() == RequestForm.POSITIONAL;
    }

    private static AnnotationSpec shapeAnnotation(ExtraMembers extra) {
        return extra == ExtraMembers.KEPT
                ? AnnotationSpec.builder(Types.JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", Types.JSON_INCLUDE)
                        .build()
                : AnnotationSpec.builder(Types.JSON_FORMAT)
                        .addMember("shape", "$T.Shape.ARRAY", Types.JSON_FORMAT)
                        .build();
    }

    private static MethodSpec constructor(RecordPlan record, ExtraMembers extra, ChecksWriter checks) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameters(ComponentsWriter.parameters(record))
                .addCode(ComponentsWriter.copies(record));
        CodeBlock statements = checks.checks(record);
        if (extra == ExtraMembers.KEPT) {
            constructor.addParameter(ComponentsWriter.extra()).addCode(ComponentsWriter.copyOfExtra());
        }
        if (record.components().isEmpty()) {
            return constructor
                    .addJavadoc("$L", ComponentsWriter.constructorDoc(record, extra, ComponentsWriter.COPIES_TEXT))
                    .build();
        }
        constructor
                .addJavadoc("$L", ComponentsWriter.constructorDoc(record, extra, "Checks the parameters."))
                .addJavadoc(
                        "@throws $L if they break rules of the page, with all violations\n",
                        Types.INVALID_REQUEST_EXCEPTION.canonicalName());
        constructor
                .addStatement("$1T checks = new $1T(API.name(), API.pageUrl())", Types.REQUEST_CHECKS)
                .addCode(statements);
        if (extra == ExtraMembers.KEPT) {
            constructor.addStatement("checks.unknownNames(extra, $L)", NamesWriter.NAME);
        }
        return constructor.addStatement("checks.throwIfAny()").build();
    }

    private static MethodSpec fromJson(ClassName self) {
        return MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                    {@return a request as a client gets it}

                    @param json the request
                    @throws $L if it is no JSON object
                    @throws $L if it breaks rules of the page or holds values of wrong types, with all violations
                    """, Types.JSON_EXCEPTION.canonicalName(), Types.INVALID_REQUEST_EXCEPTION.canonicalName())
                .addParameter(String.class, "json")
                .returns(self)
                .addStatement("return API.readRequest(json)")
                .build();
    }

    /** The method that says that there is nothing which the page does not know. */
    static MethodSpec noExtra() {
        return MethodSpec.methodBuilder("extra")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.MEMBERS)
                .addStatement("return $T.of()", Map.class)
                .build();
    }
}
