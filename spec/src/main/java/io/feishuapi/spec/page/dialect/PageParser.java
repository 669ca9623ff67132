package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block;
import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.MarkupReader;
import io.feishuapi.spec.page.source.SourceText;
import io.feishuapi.spec.text.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a page into headings, prose, tables and samples. */
public final class PageParser {

    private static final Pattern UPDATED = Pattern.compile(
            "\\*{0,2}(?:最后|最近)更新(?:于|时间|日期)?\\s{0,9}[：:]?\\s{0,9}([0-9]{4})\\s?[-/.年]\\s?([0-9]{1,2})\\s?[-/.月]\\s?([0-9]{1,2}).{0,20}");

    private static final Pattern KEYWORD_SEPARATOR = Pattern.compile("[,，、;；]");

    private final PageLines page;
    private final FrontMatterReader.Result frontMatter;
    private final DialectName dialect;
    private final List<Dialect> dialects;
    private final Diagnostics diagnostics;
    private final MarkupReader markup;
    private final TableBuilder tables;
    private final PageNodeBuilder node = new PageNodeBuilder();
    private @Nullable String updated;

    private PageParser(SourceText source, DialectName dialect, Diagnostics diagnostics) {
        PageLines lines = new PageLines(source);
        this.frontMatter = FrontMatterReader.read(lines, diagnostics);
        this.page = Comments.hide(lines, frontMatter.endLine());
        this.dialect = dialect;
        this.dialects = dialect.dialects();
        this.diagnostics = diagnostics;
        this.markup = new MarkupReader((tag, position) -> diagnostics.unknownTag(position, tag));
        this.tables = new TableBuilder(markup, diagnostics);
    }

    /**
     * Reads a page.
     *
     * @param source its text
     * @param dialect the dialect it is written in
     * @param diagnostics told what is wrong with it
     */
    public static PageNode parse(SourceText source, DialectName dialect, Diagnostics diagnostics) {
        return new PageParser(source, dialect, diagnostics).parse();
    }

    /** The text of a page up to its first heading, which it holds. */
    public static String head(SourceText source) {
        PageLines page = new PageLines(source);
        int line = FrontMatterReader.read(page, new Diagnostics()).endLine();
        while (line < page.lineCount() && !PageLine.isHeading(page.line(line))) {
            line = Math.max(page.fenceEnd(line), line + 1);
        }
        return page.text()
                .substring(
                        0,
                        line < page.lineCount()
                                ? page.lineEnd(line)
                                : page.text().length());
    }

    private PageNode parse() {
        int line = frontMatter.endLine();
        while (line < page.lineCount()) {
            line = block(line);
        }
        return node.build(frontMatter.content(), updated);
    }

    /** Reads what begins at a line; the line behind it. */
    private int block(int line) {
        String text = page.line(line);
        if (text.isBlank() || PageLine.isContainer(text)) {
            return line + 1;
        }
        PageLine.Heading heading = PageLine.heading(text);
        if (heading != null) {
            startSection(line, heading);
            return line + 1;
        }
        Fence fence = Fence.opening(text);
        if (fence != null) {
            return sample(line, fence);
        }
        String keywords = PageLine.keywords(text);
        if (keywords != null) {
            node.add(new Block.KeywordsNode(
                    page.position(page.lineStart(line)),
                    Arrays.stream(KEYWORD_SEPARATOR.split(keywords))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList()));
            return line + 1;
        }
        Optional<Dialect> table = tableAt(line);
        if (table.isPresent()) {
            return table(line, table.get().table(page, line));
        }
        if (isOfOtherDialect(line)) {
            diagnostics.tableOfOtherDialect(page.position(page.lineStart(line)));
        }
        if (updated == null && text.contains("更新")) {
            Matcher date = UPDATED.matcher(text.strip());
            if (date.matches()) {
                updated = FrontMatterReader.isoDate(date);
                return line + 1;
            }
        }
        return prose(line);
    }

    private void startSection(int line, PageLine.Heading heading) {
        Position position = page.position(page.lineStart(line));
        String title = markup.readProse(heading.title(), position).text().replace('\n', ' ');
        node.startSection(heading.level(), title, position);
    }

    private int sample(int line, Fence fence) {
        int end = page.fenceEnd(line);
        int contentEnd = end - 1;
        if (end == line) {
            diagnostics.fenceWithoutEnd(page.position(page.lineStart(line)));
            end = line + 1;
            while (end < page.lineCount() && !PageLine.isHeading(page.line(end))) {
                end++;
            }
            contentEnd = end;
        }
        StringBuilder text = new StringBuilder();
        for (int i = line + 1; i < contentEnd; i++) {
            text.append(i == line + 1 ? "" : "\n").append(page.line(i));
        }
        node.add(new Block.SampleNode(
                page.position(page.lineStart(line)), fence.language().toLowerCase(Locale.ROOT), text.toString()));
        return end;
    }

    /** The dialect of the table that begins at a line. */
    private Optional<Dialect> tableAt(int line) {
        return tableAt(line, dialects);
    }

    private boolean isOfOtherDialect(int line) {
        return dialect.isGiven() && tableAt(line, DialectName.AUTO.dialects()).isPresent();
    }

    private Optional<Dialect> tableAt(int line, List<Dialect> possible) {
        for (Dialect each : possible) {
            if (each.opensTable(page, line)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private int table(int line, RawTable table) {
        if (!table.complete()) {
            int last = table.rows().isEmpty()
                    ? page.lineStart(line)
                    : table.rows().get(table.rows().size() - 1).cells().get(0).start();
            diagnostics.tableCut(page.position(last));
        }
        if (!table.header().isEmpty()) {
            node.add(tables.build(table));
        }
        return Math.max(line + 1, table.endLine());
    }

    private int prose(int line) {
        int end = ProseEnd.of(page, line, i -> tableAt(i).isPresent() || isOfOtherDialect(i));
        for (int i = line; page.isEnd(end) && i < end; i++) {
            if (TableCut.isHeader(page, i)) {
                diagnostics.tableCut(page.position(page.lineStart(i)));
            }
        }
        CellProse prose = markup.readParagraph(page.fragment(page.lineStart(line), page.lineEnd(end - 1)));
        if (!prose.body().isEmpty()) {
            node.add(new Block.ProseNode(prose.body().lines().get(0).position(), prose.body()));
        }
        prose.notices()
                .forEach(notice ->
                        node.add(new Block.NoticeNode(notice.lines().get(0).position(), notice)));
        return end;
    }
}
