package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A page whose facts can be changed, for as long as corrections are applied. */
final class PageDraft {

    private final ApiPage page;
    private final List<FieldDraft> input;
    private final List<FieldDraft> output;
    private final List<FieldDraft> failure;
    private final Map<String, FieldDraft> byPath = new LinkedHashMap<>();
    List<String> authScopes;
    List<Support> support;
    List<CrossFieldRule> rules;

    PageDraft(ApiPage page) {
        this.page = page;
        this.input = drafts(page.input());
        this.output = drafts(page.output());
        this.failure = drafts(page.failure());
        this.authScopes = page.authScopes();
        this.support = page.support();
        this.rules = page.rules();
        index("in.", input);
        index("out.", output);
        index("fail.", failure);
    }

    /** A field by its path in the printed model, such as {@code in.left.items[].id}. */
    Optional<FieldDraft> field(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    ApiPage toPage(List<Diagnostic> further) {
        return PageShape.PAGE
                .edit(page)
                .set(PageShape.AUTH_SCOPES, authScopes)
                .set(PageShape.SUPPORT, support)
                .set(PageShape.INPUT, fields(input))
                .set(PageShape.OUTPUT, fields(output))
                .set(PageShape.FAILURE, fields(failure))
                .set(PageShape.RULES, rules)
                .set(
                        PageShape.DIAGNOSTICS,
                        Stream.concat(page.diagnostics().stream(), further.stream())
                                .toList())
                .done();
    }

    private void index(String prefix, List<FieldDraft> fields) {
        for (FieldDraft field : fields) {
            String path = prefix + field.name();
            byPath.putIfAbsent(path, field);
            index(path + (isList(field.type) ? "[]." : "."), field.fields);
        }
    }

    private static boolean isList(FieldType type) {
        return type instanceof FieldType.Array
                || (type instanceof FieldType.Union union
                        && union.alternatives().stream().anyMatch(PageDraft::isList));
    }

    private static List<FieldDraft> drafts(List<Field> fields) {
        return fields.stream().map(FieldDraft::new).toList();
    }

    private static List<Field> fields(List<FieldDraft> drafts) {
        return drafts.stream().map(FieldDraft::toField).toList();
    }
}
