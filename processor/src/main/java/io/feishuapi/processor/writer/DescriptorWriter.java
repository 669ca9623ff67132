package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.feishuapi.processor.javadoc.ApiDocs;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.CallPlan;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.ResultForm;
import io.feishuapi.processor.plan.Usage;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.ErrorTable;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.needs.ApiNeeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The constant that describes an API: its types and what its page says of it. */
final class DescriptorWriter {

    private final ApiPlan plan;
    private final ApiDocs docs;

    DescriptorWriter(ApiPlan plan, ApiDocs docs) {
        this.plan = plan;
        this.docs = docs;
    }

    /** The constant, by the name that it has where it stands. */
    FieldSpec field(String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                Types.API_DESCRIPTOR,
                                TypeNames.of(plan.requestType()),
                                TypeNames.of(plan.resultType())),
                        name,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", docs.descriptor())
                .initializer(initializer())
                .build();
    }

    private CodeBlock initializer() {
        ApiPage page = plan.page();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.", Types.API_DESCRIPTOR)
                .add(begin(Literals.wire(page.name()), TypeNames.of(plan.requestType())));
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
        boolean listsNoResult =
                plan.call().shape() == CallShape.CALLBACK && page.output().isEmpty() && plan.sampleResult() == null;
        if (listsNoResult) {
            code.add("\n.silent()");
        }
        CodeBlock form = form();
        if (!form.isEmpty()) {
            code.add("\n.form($L)", form);
        }
        if (plan.givesBoth()) {
            code.add("\n.task(() -> $T.TYPE)", TypeNames.of(Objects.requireNonNull(plan.given(), "given")));
        }
        return code.add("\n.build()$<$<").build();
    }

    /** What begins a descriptor, up to where its pages' facts go. */
    private CodeBlock begin(CodeBlock name, TypeName request) {
        TypeName result = TypeNames.of(plan.resultType());
        return switch (plan.resultForm()) {
            case OBJECT, BARE_VALUE -> CodeBlock.of("of(\n$>$>$L, $T::read, $T::read)", name, request, result);
            case VALUE ->
                CodeBlock.of("<$T, $T>of(\n$>$>$L, $T::read, $L)", request, result, name, request, valueReader());
            case NOTHING -> CodeBlock.of("ofNothing(\n$>$>$L, $T::read)", name, request);
            case GIVEN -> CodeBlock.of("ofObject(\n$>$>$L, $T::read, () -> $T.TYPE)", name, request, result);
        };
    }

    private CodeBlock valueReader() {
        ComponentPlan value = plan.result().root().components().get(0);
        return value.type().accept(new ElementReading(new ValueReading(value, Usage.RESULT, "")));
    }

    /** How the call is made, where that is not how most are. */
    private CodeBlock form() {
        CodeBlock form = plainForm();
        if (plan.brings().isEmpty()) {
            return form;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(form.isEmpty() ? CodeBlock.of("$T.callbacks()", Types.CALL_FORM) : form);
        List<CodeBlock> paths = new ArrayList<>();
        plan.brings().forEach(path -> paths.add(Literals.wire(path)));
        return code.add(".bringing($L)", CodeBlock.join(paths, ", ")).build();
    }

    private CodeBlock plainForm() {
        CallPlan call = plan.call();
        return switch (call.shape()) {
            case CALLBACK ->
                call.success() == null && call.fail() == null
                        ? CodeBlock.of("")
                        : CodeBlock.of(
                                "$T.callbacks($L, $L)",
                                Types.CALL_FORM,
                                Literals.wire(Objects.requireNonNullElse(call.success(), "success")),
                                Literals.wire(Objects.requireNonNullElse(call.fail(), "fail")));
            case FUNCTION -> CodeBlock.of("$T.function($L)", Types.CALL_FORM, call.position());
            case RETURN ->
                plan.resultForm() == ResultForm.GIVEN
                        ? CodeBlock.of("")
                        : CodeBlock.of("$T.returned()", Types.CALL_FORM);
            case LISTENER ->
                call.success() != null
                        ? CodeBlock.of("$T.listener($L)", Types.CALL_FORM, Literals.wire(call.success()))
                        : CodeBlock.of("$T.listener($L)", Types.CALL_FORM, call.position() > 0 ? call.position() : "");
        };
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
}
