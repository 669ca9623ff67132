package io.feishuapi.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.Usage;
import javax.lang.model.element.Modifier;

/** An object in a request or a result. One in a request is checked with the request, so that a violation names its whole path. */
final class NestedRecordWriter {

    private final ApiDocs docs;
    private final ChecksWriter checks;

    NestedRecordWriter(ApiDocs docs, ChecksWriter checks) {
        this.docs = docs;
        this.checks = checks;
    }

    TypeSpec write(RecordPlan record) {
        ClassName self = TypeNames.sibling(record.name());
        BuilderWriter builder = new BuilderWriter(docs);
        TypeSpec.Builder type = TypeSpec.recordBuilder(record.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs.nested(record))
                .addAnnotation(AnnotationSpec.builder(Types.JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", Types.JSON_INCLUDE)
                        .build())
                .addSuperinterface(Types.JSON_WRITABLE)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "$L",
                                ComponentsWriter.constructorDoc(
                                        record, ExtraMembers.KEPT, ComponentsWriter.COPIES_TEXT))
                        .addParameters(ComponentsWriter.parameters(record))
                        .addParameter(ComponentsWriter.extra())
                        .addCode(ComponentsWriter.copies(record))
                        .addCode(ComponentsWriter.copyOfExtra())
                        .build())
                .addMethods(builder.factories(record))
                .addMethod(ReadWriter.object(record, self))
                .addMethod(WriteWriter.object(record));
        if (record.usage() == Usage.REQUEST) {
            type.addMethod(check(record)).addField(NamesWriter.field(record));
        }
        return type.addTypes(builder.types(record, self, ExtraMembers.KEPT)).build();
    }

    private MethodSpec check(RecordPlan record) {
        return MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Types.REQUEST_CHECKS, "checks")
                .addCode(checks.checks(record))
                .addStatement("checks.unknownNames(extra, $L)", NamesWriter.NAME)
                .build();
    }
}
