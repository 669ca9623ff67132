package io.feishuapi.spec.dialect;

import io.feishuapi.spec.source.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Tables in markup: {@code <md-table>} as the docs site stores them, or plain {@code <table>}. */
final class MarkupDialect implements Dialect {

    private static final Pattern OPENING = Pattern.compile("<(md-)?table(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    private static final Pattern CELL = Pattern.compile("(?:md-)?t[hd]");

    /** A bracket that begins no tag of a table. Cells hold Markdown, where {@code <} can mean anything. */
    private static final Pattern OTHER_BRACKET =
            Pattern.compile("<(?!/?(?:md-)?(?:table|thead|tbody|tr|th|td)[\\s/>])", Pattern.CASE_INSENSITIVE);

    static boolean opensTable(String line) {
        return line.indexOf('<') >= 0 && OPENING.matcher(line).find();
    }

    @Override
    public Optional<RawTable> tableAt(PageLines page, int line) {
        String first = page.line(line);
        Matcher opening = OPENING.matcher(first);
        if (first.indexOf('<') < 0 || !opening.find()) {
            return Optional.empty();
        }
        int start = page.lineStart(line) + opening.start();
        String closing = opening.group(1) == null ? "</table>" : "</md-table>";
        int close = page.tableEnd(closing, start);
        int end = close < 0 ? sectionEnd(page, line) : close + closing.length();
        return Optional.of(read(page, start, end, close >= 0));
    }

    private static RawTable read(PageLines page, int start, int end, boolean complete) {
        Parser parser = Parser.xmlParser().setTrackPosition(true);
        String markup = OTHER_BRACKET.matcher(page.text().substring(start, end)).replaceAll(" ");
        Document document = Jsoup.parse(markup, "", parser);
        MarkupRows rows = new MarkupRows();
        List<Fragment> header = new ArrayList<>();
        for (Element row : document.select("md-tr, tr")) {
            List<MarkupRows.Cell> cells = cells(page, start, end, row);
            boolean isHeader = header.isEmpty() && rows.isEmpty();
            if (isHeader) {
                cells.forEach(cell -> header.add(cell.content()));
            } else if (!cells.isEmpty()) {
                rows.add(cells, header.size());
            }
        }
        int endLine = page.lineOf(end) + 1;
        return new RawTable(endLine, header, rows.rows(), complete);
    }

    private static List<MarkupRows.Cell> cells(PageLines page, int start, int end, Element row) {
        List<MarkupRows.Cell> cells = new ArrayList<>();
        Elements elements = row.children();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (!CELL.matcher(element.normalName()).matches()) {
                continue;
            }
            int from = start + element.sourceRange().endPos();
            int to = element.endSourceRange().isTracked()
                            && element.endSourceRange().startPos()
                                    > element.sourceRange().endPos()
                    ? start + element.endSourceRange().startPos()
                    : i + 1 < elements.size()
                            ? start + elements.get(i + 1).sourceRange().startPos()
                            : end;
            Fragment content = page.fragment(Math.min(from, end), Math.max(Math.min(from, end), Math.min(to, end)));
            cells.add(new MarkupRows.Cell(content.strip(), element.attr("rowspan"), element.attr("colspan")));
        }
        return cells;
    }

    private static int sectionEnd(PageLines page, int line) {
        int end = line + 1;
        while (end < page.lineCount() && !PageLine.isHeading(page.line(end)) && !PageLine.isContainer(page.line(end))) {
            end++;
        }
        return page.lineEnd(end - 1);
    }
}
