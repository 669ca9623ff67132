package io.feishuapi.processor.testing;

import io.feishuapi.spec.model.FieldType;
import java.util.Arrays;
import java.util.Locale;

/** Reads types as models print them. */
final class TypeParser {

    private TypeParser() {}

    static FieldType parse(String type) {
        if (type.startsWith("array<")) {
            return new FieldType.Array(parse(type.substring("array<".length(), type.length() - 1)));
        } else if (type.contains("|")) {
            return new FieldType.Union(
                    Arrays.stream(type.split("\\|")).map(TypeParser::parse).toList());
        }
        return FieldType.Simple.valueOf(type.toUpperCase(Locale.ROOT));
    }
}
