package com.example.benchmarks.compile;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The value types of an API, with as many members as its page states. */
final class ShapeReader {

    /** Names that some of the generators keep for themselves. */
    private static final Set<String> TAKEN = Set.of(
            "build", "builder", "from", "copyOf", "of", "getClass", "hashCode", "toString", "notify", "wait", "clone", "finalize");

    private ShapeReader() {}

    static ApiShape read(ApiPage page) {
        List<ValueShape> values = new ArrayList<>();
        String prefix = upperFirst(page.name());
        String request = prefix + "Request";
        String result = prefix + "Result";
        List<ValueShape> nested = new ArrayList<>();
        values.add(new ValueShape(request, members(request, page.input(), nested)));
        values.add(new ValueShape(result, members(result, page.output(), nested)));
        values.addAll(nested);
        return new ApiShape(page.name(), values);
    }

    private static List<ValueShape.Member> members(String owner, List<Field> fields, List<ValueShape> nested) {
        List<ValueShape.Member> members = new ArrayList<>();
        for (Field field : fields) {
            String type = type(field.type());
            if (!field.fields().isEmpty()) {
                type = owner + upperFirst(field.name());
                nested.add(new ValueShape(type, members(type, field.fields(), nested)));
            }
            members.add(new ValueShape.Member(identifier(field.name()), type, field.type() instanceof FieldType.Array));
        }
        return members;
    }

    private static String type(FieldType type) {
        if (type instanceof FieldType.Array array) {
            return type(array.element());
        } else if (type == FieldType.Simple.NUMBER) {
            return ValueShape.Member.NUMBER;
        } else if (type == FieldType.Simple.BOOLEAN) {
            return ValueShape.Member.TRUTH;
        }
        return ValueShape.Member.TEXT;
    }

    private static String identifier(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        return SourceVersion.isName(plain) && !TAKEN.contains(plain) ? plain : plain + "_";
    }

    private static String upperFirst(String name) {
        StringBuilder upper = new StringBuilder();
        for (String part : name.split("[^A-Za-z0-9_]")) {
            if (!part.isEmpty()) {
                upper.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
            }
        }
        return upper.toString();
    }
}
