package io.feishuapi.spec.page.dialect;

/** Bars between cells without outer bars, and a delimiter row without blanks: {@code ---|---}. */
final class SiteDialect implements Dialect {

    @Override
    public boolean opensTable(PageLines page, int line) {
        return PipeTableHeader.isAt(page, line)
                && !PipeTableHeader.hasOuterBars(page, line)
                && page.line(line + 1).strip().indexOf(' ') < 0;
    }

    @Override
    public RawTable table(PageLines page, int line) {
        return PipeTableReader.read(page, PipeTableHeader.read(page, line));
    }
}
