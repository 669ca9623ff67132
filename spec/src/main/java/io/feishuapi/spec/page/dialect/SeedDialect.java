package io.feishuapi.spec.page.dialect;

/** Bars between cells, with or without outer bars; a row runs over as many lines as its cells do. */
final class SeedDialect implements Dialect {

    @Override
    public boolean opensTable(PageLines page, int line) {
        return PipeTableHeader.isAt(page, line);
    }

    @Override
    public RawTable table(PageLines page, int line) {
        return PipeTableReader.read(page, PipeTableHeader.read(page, line));
    }
}
