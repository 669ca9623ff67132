package io.feishuapi.spec.dialect;

import java.util.Optional;

/** Tables as GitHub knows them: outer bars, a row a line, {@code <br>} where a cell has several lines. */
final class PipeDialect implements Dialect {

    @Override
    public Optional<RawTable> tableAt(PageLines page, int line) {
        return PipeTableHeader.at(page, line)
                .filter(PipeTableHeader::outerBars)
                .map(header -> PipeTableReader.read(page, header));
    }
}
