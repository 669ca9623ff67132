package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
import java.io.IOException;
import java.util.Optional;

/** Paths of fields, printed as text such as {@code in.left.items[].id}. */
final class PathForm extends ValueForm<MemberPath> {

    static final PathForm MEMBER_PATH = new PathForm();

    private PathForm() {}

    @Override
    public Literal toJson(MemberPath path) {
        return new Literal.JsonString(path.toString());
    }

    @Override
    public MemberPath fromJson(JsonNode json) throws MalformedModelException {
        Optional<MemberPath> path = MemberPath.parse(json.string());
        if (path.isEmpty()) {
            throw json.wrong("the path of a field");
        }
        return path.get();
    }

    @Override
    void pack(MemberPath path, PackedOutput out) {
        out.text(path.toString());
    }

    @Override
    MemberPath unpack(PackedInput in) throws IOException {
        Optional<MemberPath> path = MemberPath.parse(in.text());
        if (path.isEmpty()) {
            throw in.damaged();
        }
        return path.get();
    }
}
