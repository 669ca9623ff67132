package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.feishuapi.processor.plan.CallPlan;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method {@code writeTo} of a record. */
final class WriteWriter {

    private WriteWriter() {}

    /** Writes an object. */
    static MethodSpec object(RecordPlan record) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("writer.beginObject()");
        for (ComponentPlan component : record.components()) {
            code.addStatement("writer.member($L, $N)", Literals.wire(component.wireName()), component.name());
        }
        return method(code.addStatement("writer.members(extra)")
                .addStatement("writer.endObject()")
                .build());
    }

    /** Writes positional arguments, with null where a function is to go; absent ones at the end are left out. */
    static MethodSpec arguments(RecordPlan record, CallPlan call) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ComponentPlan component : record.components()) {
            if (arguments.size() == call.position()) {
                arguments.add(CodeBlock.of("null"));
            }
            arguments.add(CodeBlock.of("$N", component.name()));
        }
        return method(CodeBlock.builder()
                .addStatement("writer.arguments($L)", CodeBlock.join(arguments, ",$W"))
                .build());
    }

    /** Writes the only component as the value itself. */
    static MethodSpec bareValue(RecordPlan record) {
        return method(CodeBlock.builder()
                .addStatement("writer.value($N)", record.components().get(0).name())
                .build());
    }

    private static MethodSpec method(CodeBlock code) {
        return MethodSpec.methodBuilder("writeTo")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Types.JSON_WRITER, "writer")
                .addCode(code)
                .build();
    }
}
