package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ids of diagnostics, printed with the severity that follows from them. */
final class DiagnosticIdForm extends Form<DiagnosticId> {

    static final DiagnosticIdForm ID = new DiagnosticIdForm();

    private static final DiagnosticId[] IDS = DiagnosticId.values();

    private DiagnosticIdForm() {}

    @Override
    void print(String key, DiagnosticId id, Map<String, Literal> members) {
        members.put(key, new Literal.JsonString(id.code()));
        members.put("severity", new Literal.JsonString(id.severity().wireName()));
    }

    @Override
    @Nullable
    DiagnosticId parse(String key, JsonNode object) throws MalformedModelException {
        Optional<JsonNode> id = object.member(key);
        return id.isEmpty() ? null : id.get().word(IDS, DiagnosticId::code);
    }

    @Override
    void pack(DiagnosticId id, PackedOutput out) {
        out.constant(id);
    }

    @Override
    DiagnosticId unpack(PackedInput in) throws IOException {
        return in.constant(IDS);
    }
}
