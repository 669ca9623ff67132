package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.Usage;

/**
 * The expression that reads a value.
 *
 * @param component the component that has the value, or the list that it stands in
 * @param usage which way the component's record goes
 * @param reader the variable of the reader that stands on the value
 */
record ValueReading(ComponentPlan component, Usage usage, String reader) implements JavaType.Visitor<CodeBlock> {

    @Override
    public CodeBlock scalar(JavaType.Scalar scalar) {
        return scalar == JavaType.Scalar.MEMBERS
                ? CodeBlock.of("$N.readNested($T::readMap)", reader, Types.JSON_READER)
                : CodeBlock.of("$N.$L()", reader, method(scalar));
    }

    @Override
    public CodeBlock listOf(JavaType.ListOf list) {
        return CodeBlock.of("$N.readList($L)", reader, list.element().accept(new ElementReading(this)));
    }

    @Override
    public CodeBlock nested(JavaType.Nested nested) {
        return CodeBlock.of("$N.readNested($T::read)", reader, TypeNames.sibling(nested.name()));
    }

    @Override
    public CodeBlock enumerated(JavaType.Enumerated enumerated) {
        ClassName name = TypeNames.sibling(enumerated.name());
        return usage == Usage.REQUEST
                ? CodeBlock.of("$N.readEnum($T.$L)", reader, name, EnumWriter.CONSTANTS)
                : CodeBlock.of("$T.read($N)", name, reader);
    }

    @Override
    public CodeBlock oneOf(JavaType.OneOf oneOf) {
        return CodeBlock.of("$N.readAny()", reader);
    }

    @Override
    public CodeBlock object(JavaType.ObjectOf object) {
        return CodeBlock.of("$N.readObject($T.TYPE)", reader, TypeNames.sibling(object.name()));
    }

    /** The reader's method for a type. */
    String method(JavaType.Scalar scalar) {
        return switch (scalar) {
            case TEXT, WHOLE, DECIMAL, FLAG -> component.loose() ? ReadWriter.loose(scalar) : ReadWriter.strict(scalar);
            case BINARY -> "readBinary";
            case ANY, MEMBERS -> "readAny";
        };
    }
}
