package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.feishuapi.processor.plan.CallPlan;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.Usage;
import javax.lang.model.element.Modifier;

/** The method {@code read} of a record. */
final class ReadWriter {

    private ReadWriter() {}

    /** Reads an object, member by member, into a builder. */
    static MethodSpec object(RecordPlan record, ClassName self) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$1T builder = new $1T()", BuilderWriter.name())
                .addStatement("reader.beginObject()")
                .beginControlFlow(
                        "for ($T name = reader.nextMember(); name != null; name = reader.nextMember())", String.class);
        String other = "builder.putExtra(name, reader.readAny())";
        if (record.components().isEmpty()) {
            code.addStatement(other);
        } else {
            code.beginControlFlow("switch (name)");
            for (ComponentPlan component : record.components()) {
                code.add(assignment(Literals.wire(component.wireName()), component, record.usage()));
            }
            code.addStatement("default -> " + other).endControlFlow();
        }
        return method(self)
                .addCode(code.endControlFlow()
                        .addStatement("return builder.build()")
                        .build())
                .build();
    }

    /** The case of a component in a switch. */
    private static CodeBlock assignment(CodeBlock label, ComponentPlan component, Usage usage) {
        return CodeBlock.builder()
                .addStatement(
                        "case $L -> builder.$N = $L",
                        label,
                        component.name(),
                        component.type().accept(new ValueReading(component, usage, "reader")))
                .build();
    }

    /** Reads a list of positional arguments into a builder; what stands behind the last one is skipped, as JavaScript does. */
    static MethodSpec arguments(RecordPlan record, ClassName self, CallPlan call) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$1T builder = new $1T()", BuilderWriter.name())
                .addStatement("reader.beginArray()");
        if (record.components().isEmpty()) {
            code.beginControlFlow("while (reader.nextElement())").addStatement("reader.readAny()");
        } else {
            code.beginControlFlow("for (int index = 0; reader.nextElement(); index++)")
                    .beginControlFlow("switch (index)");
            int index = 0;
            for (ComponentPlan component : record.components()) {
                code.add(assignment(CodeBlock.of("$L", call.place(index++)), component, record.usage()));
            }
            code.addStatement("default -> reader.readAny()").endControlFlow();
        }
        return method(self)
                .addCode(code.endControlFlow()
                        .addStatement("return builder.build()")
                        .build())
                .build();
    }

    /** Reads the value itself as the only component. */
    static MethodSpec bareValue(RecordPlan record, ClassName self) {
        ComponentPlan only = record.components().get(0);
        return method(self)
                .addStatement(
                        "return new $T($L)", self, only.type().accept(new ValueReading(only, record.usage(), "reader")))
                .build();
    }

    private static MethodSpec.Builder method(ClassName self) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.JSON_READER, "reader")
                .returns(self);
    }

    /** The method that reads a value of one type and of no other. */
    static String strict(JavaType.Scalar scalar) {
        return "read" + javaName(scalar);
    }

    /** The method that also reads numbers from strings and strings from numbers. */
    static String loose(JavaType.Scalar scalar) {
        return "readLoose" + javaName(scalar);
    }

    private static String javaName(JavaType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "String";
            case WHOLE -> "Long";
            case DECIMAL -> "Double";
            case FLAG -> "Boolean";
            case BINARY, ANY, MEMBERS -> throw new IllegalArgumentException("no simple value: " + scalar);
        };
    }
}
