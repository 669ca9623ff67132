package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.Map;

/** A record whose components are printed as members of the object that has it. */
public final class MembersForm<R> extends Form<R> {

    private final Shape<R> shape;

    MembersForm(Shape<R> shape) {
        this.shape = shape;
    }

    /** What the record consists of. */
    public Shape<R> shape() {
        return shape;
    }

    @Override
    void print(String key, R record, Map<String, Literal> members) {
        shape.printInto(members, record);
    }

    @Override
    R parse(String key, JsonNode object) throws MalformedModelException {
        return shape.fromJson(object);
    }

    @Override
    void pack(R record, PackedOutput out) {
        shape.pack(record, out);
    }

    @Override
    R unpack(PackedInput in) throws IOException {
        return shape.unpack(in);
    }

    @Override
    int statements(R record) {
        return shape.statements(record);
    }
}
