package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.model.description.PageShape;
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
        return PageShape.PAGE
                .make()
                .set(PageShape.PATH, path)
                .set(PageShape.NAME, name)
                .set(PageShape.KIND, ApiKind.CALLBACK)
                .set(PageShape.SUPPORT, support)
                .set(PageShape.INPUT, input)
                .set(PageShape.OUTPUT, output)
                .set(PageShape.DIAGNOSTICS, diagnostics)
                .done();
    }

    static Field field(String name) {
        return FieldShape.FIELD
                .edit(Field.blank(name, Position.START, FieldType.Simple.STRING))
                .done();
    }
}
