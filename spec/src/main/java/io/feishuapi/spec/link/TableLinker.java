package io.feishuapi.spec.link;

import io.feishuapi.spec.diagnostic.Diagnostics;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.node.Block.TableNode;
import io.feishuapi.spec.node.Column;
import io.feishuapi.spec.node.RowNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts each table of a section where it belongs. */
final class TableLinker {

    private static final Pattern FAILURE = Pattern.compile("(?i)(?<![a-z])fail(?![a-z])|失败");
    private static final Pattern SUCCESS = Pattern.compile("(?i)(?<![a-z])success(?![a-z])|成功");
    private static final Pattern MEMBERS_OF = Pattern.compile("对象|结构|属性|字段|参数|元素|成员|说明|类型|(?i)object|member");
    private static final Pattern HANDED_TO_CALLBACK = Pattern.compile(
            "回调(?:函数)?.{0,12}(?:返回|参数|属性)|返回(?:对象|值|参数|结果)|(?:success|fail|callback).{0,12}(?:返回|参数|属性)");
    private static final Pattern RESULT = Pattern.compile("返回|回调|输出|(?i)success|fail|callback");

    private final SectionRole section;
    private final PageContents contents;
    private final Diagnostics diagnostics;

    TableLinker(SectionRole section, PageContents contents, Diagnostics diagnostics) {
        this.section = section;
        this.contents = contents;
        this.diagnostics = diagnostics;
    }

    /**
     * Links a table.
     *
     * @param table the table
     * @param lead the prose before it, or the section's title where there is none
     * @param title the section's title
     */
    void link(TableNode table, String lead, String title) {
        switch (TableRole.of(table, section)) {
            case SUPPORT -> {
                contents.support.addAll(SupportLinker.read(table, diagnostics));
                contents.namePlatforms(SupportLinker.platforms(table));
            }
            case ERRORS -> contents.errors.addAll(ErrorLinker.read(table));
            case METHODS -> {
                contents.listMethods();
                rowsAsNotices(table);
            }
            case VALUES -> values(table, lead, title);
            case FIELDS -> fields(table, lead, title);
            case NAMELESS_FIELDS -> diagnostics.tableWithoutNameColumn(table.position(), columns(table));
            case UNKNOWN -> unknown(table);
        }
    }

    private void fields(TableNode table, String lead, String title) {
        String last = lead.substring(lead.lastIndexOf('\n') + 1);
        String said = last.isEmpty() ? title : last;
        boolean handedBack = !contents.input.fields().isEmpty()
                && HANDED_TO_CALLBACK.matcher(said).find();
        boolean input = section == SectionRole.INPUT && !handedBack;
        List<FieldRow> rows =
                FieldTable.read(table, input ? FieldTable.Direction.INPUT : FieldTable.Direction.RESULT, diagnostics);
        if (MEMBERS_OF.matcher(said).find() && (input || !RESULT.matcher(said).find())) {
            FieldGroup own = input ? contents.input : contents.output;
            if (own.addMembers(said, rows)
                    || (section == SectionRole.UNKNOWN && contents.input.addMembers(said, rows))) {
                return;
            }
        }
        if (input) {
            contents.input.add(table, rows, diagnostics);
        } else if (section != SectionRole.OUTPUT && section != SectionRole.INPUT && section != SectionRole.ERRORS) {
            unknown(table);
        } else if (FAILURE.matcher(said).find() && !SUCCESS.matcher(said).find()) {
            contents.failure.add(table, rows, diagnostics);
        } else {
            contents.output.add(table, rows, diagnostics);
        }
    }

    private void values(TableNode table, String lead, String title) {
        LegalValues values = LegalValuesReader.read(table);
        for (String text : List.of(title, lead)) {
            if (contents.input.addValues(text, values) || contents.output.addValues(text, values)) {
                return;
            }
        }
        unknown(table);
    }

    private void unknown(TableNode table) {
        diagnostics.unknownTable(table.position(), columns(table));
        rowsAsNotices(table);
    }

    /** Nothing that a page says is lost: what has no place becomes a notice. */
    private void rowsAsNotices(TableNode table) {
        for (RowNode row : table.rows()) {
            String text = row.cells().stream()
                    .map(cell -> cell.body().text().replace('\n', ' '))
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining(" | "));
            if (!text.isEmpty()) {
                contents.notices.add(new Notice(text, row.position()));
            }
        }
    }

    private static String columns(TableNode table) {
        return table.columns().stream()
                .map(Column::title)
                .map(title -> title.length() > 40 ? title.substring(0, 40) + "…" : title)
                .limit(12)
                .collect(Collectors.joining(" | "));
    }
}
