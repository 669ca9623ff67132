package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.text.Position;
import java.util.List;

/** Models of made-up pages. */
final class TestModels {
    private TestModels() {}

    static ApiPage page(
            String path,
            String name,
            List<Support> support,
            List<Field> input,
            List<Field> output,
            List<Diagnostic> diagnostics) {
        return new ApiPage(
                path,
                name,
                ApiKind.CALLBACK,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                support,
                input,
                output,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagnostics);
    }

    static Field field(String name) {
        return new Field(
                name,
                Position.START,
                FieldType.Simple.STRING,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Availability.EVERYWHERE,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }
}
