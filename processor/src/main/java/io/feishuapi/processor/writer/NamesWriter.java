package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constant with the names that a page knows, which extra members may not take. */
final class NamesWriter {

    static final String NAME = "NAMES";

    private NamesWriter() {}

    static FieldSpec field(RecordPlan record) {
        CodeBlock names = record.components().stream()
                .map(component -> Literals.wire(component.wireName()))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)),
                        NAME,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", "The names that the page knows.")
                .initializer("$T.of($L)", List.class, names)
                .build();
    }
}
