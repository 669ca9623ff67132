package io.feishuapi.spec.dialect;

import java.util.Optional;

/** Bars between cells, with or without outer bars; a row runs over as many lines as its cells do. */
final class SeedDialect implements Dialect {

    @Override
    public Optional<RawTable> tableAt(PageLines page, int line) {
        return PipeTableHeader.at(page, line).map(header -> PipeTableReader.read(page, header));
    }
}
