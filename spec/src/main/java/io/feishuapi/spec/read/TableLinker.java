package io.feishuapi.spec.read;

import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.Column;
import io.feishuapi.spec.page.node.RowNode;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Puts each table of a section where it belongs. */
final class TableLinker {

    private static final Phrase FAILURE = Phrase.of("(?i)(?<![a-z])fail(?![a-z])|失败");
    private static final Phrase SUCCESS = Phrase.of("(?i)(?<![a-z])success(?![a-z])|成功");
    private static final Phrase MEMBERS_OF = Phrase.of("对象|结构|属性|字段|参数|元素|成员|说明|类型|(?i)object|member");
    private static final Phrase HANDED_TO_CALLBACK =
            Phrase.of("回调(?:函数)?.{0,12}(?:返回|参数|属性)|返回(?:对象|值|参数|结果)|(?:success|fail|callback).{0,12}(?:返回|参数|属性)");
    private static final Phrase HANDED_TO_FUNCTION = Phrase.of("回调(?:函数)?.{0,6}(?:返回|参数)|回调函数接[受收]");
    private static final Phrase RESULT = Phrase.of("返回|回调|输出|(?i)success|fail|callback");

    /** What a member holds once somebody decodes it is no part of what comes back. */
    private static final Phrase DECODED = Phrase.of("解密|解码|反序列化|(?i)decrypt|decode");

    private final SectionRole section;
    private final PageContents contents;
    private final Diagnostics diagnostics;
    private final boolean underHeading;

    /**
     * A linker.
     *
     * @param section what the section is for
     * @param underHeading whether it is the one under the page's own heading
     */
    TableLinker(SectionRole section, boolean underHeading, PageContents contents, Diagnostics diagnostics) {
        this.section = section;
        this.underHeading = underHeading;
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
            case ERRORS -> {
                membersInColumns(table, lead);
                contents.errors.addAll(ErrorLinker.read(table));
                contents.refusals.addAll(ErrorLinker.descriptions(table));
            }
            case METHODS -> methods(table);
            case VALUES -> values(table, lead, title);
            case FIELDS -> fields(table, lead, title);
            case NAMELESS_FIELDS -> diagnostics.tableWithoutNameColumn(table.position(), columns(table));
            case UNKNOWN -> {
                if (!membersInColumns(table, lead)) {
                    unknown(table);
                }
            }
        }
    }

    /** What a function gets, told by what its members can be; false where the table tells something else. */
    private boolean membersInColumns(TableNode table, String lead) {
        boolean told = section == SectionRole.OUTPUT
                && contents.output.isEmpty()
                && HANDED_TO_FUNCTION.isIn(contents.outputProse)
                && MemberColumns.isAt(table);
        if (told) {
            contents.output.addAll(MemberColumns.read(table, lead));
        }
        return told;
    }

    private void methods(TableNode table) {
        for (RowNode row : table.rows()) {
            if (!contents.methods.add(row, table)) {
                rowAsNotice(row);
            }
        }
    }

    private void fields(TableNode table, String lead, String title) {
        if (section == SectionRole.METHODS) {
            methods(table);
            return;
        }
        if (section == SectionRole.PROPERTIES || (section == SectionRole.NOTES && underHeading)) {
            contents.properties.add(
                    table, FieldTable.read(table, FieldTable.Direction.RESULT, diagnostics), diagnostics);
            return;
        }
        String last = lead.substring(lead.lastIndexOf('\n') + 1);
        String said = last.isEmpty() ? title : last;
        if (DECODED.isIn(said)) {
            rowsAsNotices(table);
            return;
        }
        boolean handedBack =
                HANDED_TO_FUNCTION.isIn(said) || (!contents.input.isEmpty() && HANDED_TO_CALLBACK.isIn(said));
        boolean input = section == SectionRole.INPUT && !handedBack;
        List<FieldRow> rows =
                FieldTable.read(table, input ? FieldTable.Direction.INPUT : FieldTable.Direction.RESULT, diagnostics);
        if (MEMBERS_OF.isIn(said) && (input || !RESULT.isIn(said))) {
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
        } else if (FAILURE.isIn(said) && !SUCCESS.isIn(said)) {
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
        if ((section == SectionRole.INPUT ? contents.input : contents.output).addValuesByWords(lead, values)) {
            return;
        }
        unknown(table);
    }

    private void unknown(TableNode table) {
        diagnostics.unknownTable(table.position(), columns(table));
        rowsAsNotices(table);
    }

    /** Nothing that a page says is lost: what has no place becomes a notice. */
    private void rowsAsNotices(TableNode table) {
        table.rows().forEach(this::rowAsNotice);
    }

    private void rowAsNotice(RowNode row) {
        StringJoiner text = new StringJoiner(" | ");
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.text(i);
            if (!cell.isBlank()) {
                text.add(cell);
            }
        }
        if (text.length() > 0) {
            contents.notices.add(new Notice(text.toString(), row.position()));
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
