package io.feishuapi.spec.correction;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Rules;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.model.description.PageShape;
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
        kind = FieldShape.FIELD
                .edit(Field.blank("kind", new Position(3, 1), FieldType.Simple.NUMBER))
                .set(FieldShape.REQUIRED, true)
                .set(
                        FieldShape.ENUM,
                        List.of(
                                new EnumValue(new Literal.JsonNumber(0), "单聊"),
                                new EnumValue(new Literal.JsonNumber(1), "群聊")))
                .set(
                        FieldShape.AVAILABILITY,
                        new Availability("3.1.0", Map.of(Platform.PC, "3.2.0"), List.of(Platform.IOS)))
                .set(FieldShape.PERMISSIONS, List.of("im:chat:readonly"))
                .set(FieldShape.DESCRIPTION, kind.description())
                .done();
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
        return PageShape.PAGE
                .make()
                .set(PageShape.PATH, "pages/pick.md")
                .set(PageShape.NAME, "pick")
                .set(PageShape.KIND, ApiKind.CALLBACK)
                .set(PageShape.AUTH_SCOPES, List.of("scope.userLocation"))
                .set(
                        PageShape.SUPPORT,
                        List.of(
                                new Support(AppType.GADGET, Platform.ANDROID, true, "3.0.0"),
                                new Support(AppType.GADGET, Platform.PC, false, null)))
                .set(PageShape.INPUT, List.of(kind, count, url, list))
                .set(PageShape.OUTPUT, List.of(list))
                .set(PageShape.RULES, List.of(Rules.anyOf("in.count", "in.url")))
                .done();
    }

    private static Field field(
            String name, FieldType type, DefaultValue defaultValue, List<FieldRule> rules, List<Field> fields) {
        return FieldShape.FIELD
                .edit(Field.blank(name, new Position(2, 1), type))
                .set(FieldShape.REQUIRED, false)
                .set(FieldShape.DEFAULT, defaultValue)
                .set(FieldShape.RULES, rules)
                .set(FieldShape.DESCRIPTION, "about " + name)
                .set(FieldShape.FIELDS, fields)
                .done();
    }
}
