package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.ErrorTable;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.needs.ApiNeeds;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constant {@code API} of a request: the API's types and what its page says of it. */
final class DescriptorWriter {

    private final ApiPlan plan;
    private final ApiDocs docs;

    DescriptorWriter(ApiPlan plan, ApiDocs docs) {
        this.plan = plan;
        this.docs = docs;
    }

    FieldSpec field() {
        ClassName request =
                ClassName.get(plan.packageName(), plan.request().root().name());
        ClassName result =
                ClassName.get(plan.packageName(), plan.result().root().name());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Types.API_DESCRIPTOR, request, result),
                        "API",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", docs.descriptor())
                .initializer(initializer(request, result))
                .build();
    }

    private CodeBlock initializer(ClassName request, ClassName result) {
        ApiPage page = plan.page();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of(\n$>$>$L, $T::read, $T::read)",
                        Types.API_DESCRIPTOR,
                        Literals.wire(page.name()),
                        request,
                        result);
        if (page.sourceUrl() != null) {
            code.add("\n.pageUrl($L)", Literals.text(page.sourceUrl()));
        }
        if (page.updated() != null) {
            code.add("\n.pageDate($L)", Literals.text(page.updated()));
        }
        for (Support support : page.support()) {
            code.add(support(support));
        }
        addStrings("permissions", ApiNeeds.permissions(page), code);
        addStrings("authScopes", page.authScopes(), code);
        if (!page.errors().isEmpty()) {
            List<CodeBlock> errors = new ArrayList<>();
            for (int index = 0; index < Math.min(page.errors().size(), ApiPlan.MAX_ERRORS); index++) {
                errors.add(error(page.errors().get(index)));
            }
            code.add("\n.errors($>$>\n$L$<$<)", CodeBlock.join(errors, ",\n"));
        }
        if (!page.errorTables().isEmpty()) {
            List<CodeBlock> errorTables = new ArrayList<>();
            for (ErrorTable table : page.errorTables()) {
                errorTables.add(CodeBlock.of("$T.$L", Types.ERROR_TABLE, table.name()));
            }
            code.add("\n.errorTables($L)", CodeBlock.join(errorTables, ", "));
        }
        if (plan.sampleResult() != null) {
            code.add("\n.sampleResult($L)", Literals.text(plan.sampleResult()));
        }
        if (plan.shape() != CallShape.LISTENER && page.output().isEmpty() && plan.sampleResult() == null) {
            code.add("\n.silent()");
        }
        if (plan.shape() != CallShape.CALLBACK) {
            code.add("\n.form($L)", form());
        }
        return code.add("\n.build()$<$<").build();
    }

    private CodeBlock form() {
        if (plan.shape() == CallShape.SYNC) {
            return CodeBlock.of("$T.returned()", Types.CALL_FORM);
        }
        String callback = callback();
        return callback == null
                ? CodeBlock.of("$T.listener()", Types.CALL_FORM)
                : CodeBlock.of("$T.listener($L)", Types.CALL_FORM, Literals.wire(callback));
    }

    private static CodeBlock support(Support support) {
        CodeBlock where = CodeBlock.of(
                "$T.$L, $T.$L",
                Types.APP_TYPE,
                support.app().name(),
                Types.PLATFORM,
                support.platform().name());
        if (!support.supported()) {
            return CodeBlock.of("\n.unsupported($L)", where);
        }
        return support.since() == null
                ? CodeBlock.of("\n.supported($L)", where)
                : CodeBlock.of("\n.since($L, $L)", where, Literals.text(support.since()));
    }

    private static CodeBlock error(ErrorCode error) {
        return error.advice() == null
                ? CodeBlock.of(
                        "new $T($L, $L, null)",
                        Types.API_ERROR,
                        Literals.text(error.code()),
                        Literals.text(error.words()))
                : CodeBlock.of(
                        "new $T($L, $L, $L)",
                        Types.API_ERROR,
                        Literals.text(error.code()),
                        Literals.text(error.words()),
                        Literals.text(error.advice()));
    }

    private static void addStrings(String method, List<String> values, CodeBlock.Builder code) {
        if (!values.isEmpty()) {
            List<CodeBlock> literals = new ArrayList<>();
            for (String value : values) {
                literals.add(Literals.text(value));
            }
            code.add("\n.$L($L)", method, CodeBlock.join(literals, ", "));
        }
    }

    /** The parameter that takes the function for events, where it is one parameter among others; or else null. */
    private @Nullable String callback() {
        String callback = null;
        boolean hasOthers = false;
        for (Field field : plan.page().input()) {
            if (field.type() != FieldType.Simple.FUNCTION) {
                hasOthers = true;
            } else if (callback == null) {
                callback = field.name();
            }
        }
        return hasOthers ? callback : null;
    }
}
