package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.ShapePlan;
import javax.lang.model.element.Modifier;

/** The object that a client hands to {@code fail}: what the exception of a failed call holds, typed. */
final class FailureWriter {

    private final ApiPlan plan;
    private final ShapePlan failure;
    private final ApiDocs docs;

    FailureWriter(ApiPlan plan, ShapePlan failure, ApiDocs docs) {
        this.plan = plan;
        this.failure = failure;
        this.docs = docs;
    }

    TypeSpec.Builder write() {
        RecordPlan record = failure.root();
        ClassName self = ClassName.get(plan.packageName(), record.name());
        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", docs.failure(record))
                .addSuperinterface(Types.FEISHU_RESULT)
                .addMethod(of(self))
                .addMethod(ResultWriter.fromJson(self));
        ResultWriter.addObject(type, record, self, docs);
        return type.addMethod(toException()).addTypes(new NestedTypesWriter(failure, docs).types());
    }

    private static MethodSpec of(ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("""
                    {@return what the client said of a failed call, typed; but for the message, nothing is there where it said nothing}

                    @param failed what the call failed with
                    @throws $L if a member is of another shape
                    """, Types.JSON_EXCEPTION.canonicalName())
                .addParameter(Types.FEISHU_API_EXCEPTION, "failed")
                .returns(self)
                .addStatement("return fromJson(failed.toJson())")
                .build();
    }

    private MethodSpec toException() {
        return MethodSpec.methodBuilder("toException")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", """
                    {@return an exception that holds this object, for hosts and fakes to fail with}
                    """)
                .returns(Types.FEISHU_API_EXCEPTION)
                .addStatement(
                        "return $T.fromJson($L, toJson())",
                        Types.FEISHU_API_EXCEPTION,
                        Literals.wire(plan.page().name()))
                .build();
    }
}
