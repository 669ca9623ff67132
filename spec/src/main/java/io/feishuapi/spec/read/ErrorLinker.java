package io.feishuapi.spec.read;

import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a table of error codes. */
final class ErrorLinker {

    private static final Pattern SEPARATOR = Pattern.compile("\\s{0,5}[,，、/\\n]\\s{0,5}");

    private ErrorLinker() {}

    static List<ErrorCode> read(TableNode table) {
        List<ErrorCode> errors = new ArrayList<>();
        int codes = Math.max(0, table.indexOf(ColumnKind.ERROR_CODE));
        for (RowNode row : table.rows()) {
            String said = row.text(table.indexOf(ColumnKind.DESCRIPTION)).strip();
            String comesWith = row.text(table.indexOf(ColumnKind.ERROR_MESSAGE)).strip();
            String text = said.isEmpty() ? comesWith : said;
            String message = said.isEmpty() || comesWith.isEmpty() ? null : comesWith;
            String advice = advice(table, row);
            SEPARATOR
                    .splitAsStream(row.cells().get(codes).body().text())
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> errors.add(new ErrorCode(code, text, advice, message, since(table, row))));
        }
        return errors.stream().distinct().toList();
    }

    /** What the table says of the errors. */
    static List<Prose> descriptions(TableNode table) {
        int column = table.indexOf(ColumnKind.DESCRIPTION);
        return column < 0
                ? List.of()
                : table.rows().stream()
                        .map(row -> row.cells().get(column).body())
                        .toList();
    }

    private static @Nullable String since(TableNode table, RowNode row) {
        SupportCell cell = SupportCell.read(row.text(table.indexOf(ColumnKind.SINCE)));
        return cell.kind() == SupportCell.Kind.SINCE ? cell.version() : null;
    }

    private static @Nullable String advice(TableNode table, RowNode row) {
        int column = table.indexOf(ColumnKind.ADVICE);
        if (column < 0) {
            return null;
        }
        List<Prose> prose = new ArrayList<>();
        prose.add(row.cells().get(column).body());
        prose.addAll(row.cells().get(column).notices());
        String advice = prose.stream()
                .flatMap(each -> each.lines().stream())
                .map(ProseLine::markdown)
                .collect(Collectors.joining("\n"));
        return advice.isBlank() || advice.equals("-") || advice.equals("\\-") ? null : advice;
    }
}
