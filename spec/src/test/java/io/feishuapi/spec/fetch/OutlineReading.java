package io.feishuapi.spec.fetch;

import io.feishuapi.spec.diagnostic.Diagnostic;
import io.feishuapi.spec.diagnostic.DiagnosticId;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.Position;
import io.feishuapi.spec.model.Support;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads just enough of a page for tests of what surrounds the reading: heading, and the first cells of its tables. */
final class OutlineReading implements PageReading {

    @Override
    public ApiPage read(String path, byte[] bytes) {
        String name = "";
        String section = "";
        boolean inTable = false;
        List<Field> input = new ArrayList<>();
        List<Field> output = new ArrayList<>();
        List<Support> support = new ArrayList<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            if (line.startsWith("# ")) {
                name = line.substring(2).split("\\(", 2)[0];
            } else if (line.startsWith("## ")) {
                section = line.substring(3);
                inTable = false;
            } else if (line.startsWith("---|")) {
                inTable = true;
            } else if (inTable && line.contains("|")) {
                String cell = line.split("\\|", 2)[0].strip();
                switch (section) {
                    case "支持说明" -> support.add(new Support(AppType.GADGET, Platform.ANDROID, true, null));
                    case "输入" -> input.add(field(cell));
                    case "输出" -> output.add(field(cell));
                    default -> throw new IllegalStateException(section);
                }
            }
        }
        List<Diagnostic> diagnostics = name.isEmpty()
                ? List.of(new Diagnostic(DiagnosticId.PAGE_WITHOUT_HEADING, "no heading", Position.START))
                : List.of();
        return page(path, name, support, input, output, diagnostics);
    }

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
