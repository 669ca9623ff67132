package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.text.Position;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A made-up page, and what corrections make of it. */
final class Corrected {

    static final ApiPage PAGE = page();

    private Corrected() {}

    static ApiPage by(String... yaml) {
        return catalog("fix/pick.yaml", String.join("\n", yaml) + "\n").apply(PAGE);
    }

    static CorrectionCatalog catalog(String file, String yaml) {
        return CorrectionCatalog.of(List.of(source(file, yaml.getBytes(StandardCharsets.UTF_8))));
    }

    static CorrectionSource source(String file, byte[] bytes) {
        return new CorrectionSource() {
            @Override
            public String file() {
                return file;
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }
        };
    }

    /** The problems as {@code FIX-104 3:5}. */
    static List<String> problems(ApiPage page) {
        return page.diagnostics().stream().map(Corrected::place).toList();
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.id().code() + " " + diagnostic.position();
    }

    private static ApiPage page() {
        Field kind = field("kind", FieldType.Simple.NUMBER, null, List.of(), List.of());
        kind = new Field(
                "kind",
                new Position(3, 1),
                FieldType.Simple.NUMBER,
                true,
                null,
                null,
                List.of(new EnumValue(new Literal.JsonNumber(0), "单聊"), new EnumValue(new Literal.JsonNumber(1), "群聊")),
                List.of(),
                List.of(),
                new Availability("3.1.0", Map.of(Platform.PC, "3.2.0"), List.of(Platform.IOS)),
                List.of("im:chat:readonly"),
                null,
                kind.description(),
                List.of(),
                List.of());
        Field count = field(
                "count",
                FieldType.Simple.NUMBER,
                new DefaultValue.Known(new Literal.JsonNumber(9)),
                List.of(
                        new FieldRule.Limit(FieldRule.Kind.MIN, BigDecimal.ONE),
                        new FieldRule.Limit(FieldRule.Kind.MAX, BigDecimal.TEN)),
                List.of());
        Field url = field(
                "url",
                FieldType.Simple.STRING,
                new DefaultValue.Described("the page's own"),
                List.of(new FieldRule.Format("uri")),
                List.of());
        Field id = field("id", FieldType.Simple.STRING, null, List.of(), List.of());
        Field list = field("list", new FieldType.Array(FieldType.Simple.OBJECT), null, List.of(), List.of(id));
        return new ApiPage(
                "pages/pick.md",
                "pick",
                ApiKind.CALLBACK,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of("scope.userLocation"),
                List.of(
                        new Support(AppType.GADGET, Platform.ANDROID, true, "3.0.0"),
                        new Support(AppType.GADGET, Platform.PC, false, null)),
                List.of(kind, count, url, list),
                List.of(list),
                List.of(),
                List.of(new CrossFieldRule.AnyOf(List.of("in.count", "in.url"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Field field(
            String name, FieldType type, DefaultValue defaultValue, List<FieldRule> rules, List<Field> fields) {
        return new Field(
                name,
                new Position(2, 1),
                type,
                false,
                defaultValue,
                null,
                List.of(),
                rules,
                List.of(),
                Availability.EVERYWHERE,
                List.of(),
                null,
                "about " + name,
                List.of(),
                fields);
    }
}
