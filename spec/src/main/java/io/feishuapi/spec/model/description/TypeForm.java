package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldTypeParser;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types, printed as text such as {@code array<string>}. */
final class TypeForm extends ValueForm<FieldType> {

    static final TypeForm TYPE = new TypeForm();

    private static final FieldType.Simple[] SIMPLE = FieldType.Simple.values();
    private static final int ARRAY = SIMPLE.length;
    private static final int UNION = ARRAY + 1;

    private TypeForm() {}

    @Override
    public Literal toJson(FieldType type) {
        return new Literal.JsonString(type.toString());
    }

    @Override
    public FieldType fromJson(JsonNode json) throws MalformedModelException {
        Optional<FieldType> type = FieldTypeParser.read(json.string());
        if (type.isEmpty()) {
            throw json.wrong("a type");
        }
        return type.get();
    }

    @Override
    void pack(FieldType type, PackedOutput out) {
        type.accept(new Packer(out));
    }

    @Override
    FieldType unpack(PackedInput in) throws IOException {
        int kind = in.number();
        if (kind < ARRAY) {
            return SIMPLE[kind];
        } else if (kind == ARRAY) {
            return new FieldType.Array(unpack(in));
        } else if (kind == UNION) {
            int count = in.count();
            List<FieldType> alternatives = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                alternatives.add(unpack(in));
            }
            return new FieldType.Union(alternatives);
        }
        throw in.damaged();
    }

    private record Packer(PackedOutput out) implements FieldType.Visitor<PackedOutput> {

        @Override
        public PackedOutput simple(FieldType.Simple simple) {
            out.constant(simple);
            return out;
        }

        @Override
        public PackedOutput array(FieldType.Array array) {
            out.number(ARRAY);
            return array.element().accept(this);
        }

        @Override
        public PackedOutput union(FieldType.Union union) {
            out.number(UNION);
            out.number(union.alternatives().size());
            union.alternatives().forEach(alternative -> alternative.accept(this));
            return out;
        }
    }
}
