package io.feishuapi.processor.writer;

import com.palantir.javapoet.CodeBlock;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.Usage;

/**
 * What reads each element of a list: a method reference where one will do, else a lambda.
 *
 * @param list how the list is read
 */
record ElementReading(ValueReading list) implements JavaType.Visitor<CodeBlock> {

    @Override
    public CodeBlock scalar(JavaType.Scalar scalar) {
        return scalar == JavaType.Scalar.MEMBERS
                ? lambda(scalar)
                : CodeBlock.of("$T::$L", Types.JSON_READER, list.method(scalar));
    }

    @Override
    public CodeBlock listOf(JavaType.ListOf elements) {
        return lambda(elements);
    }

    @Override
    public CodeBlock nested(JavaType.Nested nested) {
        return lambda(nested);
    }

    @Override
    public CodeBlock enumerated(JavaType.Enumerated enumerated) {
        return list.usage() == Usage.RESULT
                ? CodeBlock.of("$T::read", TypeNames.sibling(enumerated.name()))
                : lambda(enumerated);
    }

    @Override
    public CodeBlock oneOf(JavaType.OneOf oneOf) {
        return CodeBlock.of("$T::readAny", Types.JSON_READER);
    }

    @Override
    public CodeBlock object(JavaType.ObjectOf object) {
        return lambda(object);
    }

    private CodeBlock lambda(JavaType type) {
        String inner = list.reader().equals("reader") ? "element" : list.reader() + "Element";
        return CodeBlock.of("$N -> $L", inner, type.accept(new ValueReading(list.component(), list.usage(), inner)));
    }
}
