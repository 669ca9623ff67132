package io.feishuapi.spec.page.dialect;

/** Tables as GitHub knows them: outer bars, a row a line, {@code <br>} where a cell has several lines. */
final class PipeDialect implements Dialect {

    @Override
    public boolean opensTable(PageLines page, int line) {
        return PipeTableHeader.isAt(page, line) && PipeTableHeader.hasOuterBars(page, line);
    }

    @Override
    public RawTable table(PageLines page, int line) {
        return PipeTableReader.read(page, PipeTableHeader.read(page, line));
    }
}
