package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import java.util.List;

/** Compares for tests and tells changes in one line each: {@code REQUEST_FIELD_REMOVED in.a: string, optional -> -}. */
final class Changes {

    private Changes() {}

    static List<String> between(PageBuilder older, PageBuilder newer) {
        return between(List.of(older.build()), List.of(newer.build()));
    }

    static List<String> between(List<ApiPage> older, List<ApiPage> newer) {
        return new EditionComparer()
                .compare(older, newer).changes().stream().map(Changes::line).toList();
    }

    static List<String> ofInput(FieldBuilder older, FieldBuilder newer) {
        return between(PageBuilder.page().in(older), PageBuilder.page().in(newer));
    }

    static List<String> ofOutput(FieldBuilder older, FieldBuilder newer) {
        return between(PageBuilder.page().out(older), PageBuilder.page().out(newer));
    }

    private static String line(Change change) {
        String path = change.path().isEmpty() ? "page" : change.path();
        return change.kind() + " " + path + ": " + text(change.oldValue()) + " -> " + text(change.newValue());
    }

    private static String text(String value) {
        return value == null ? "-" : value;
    }
}
