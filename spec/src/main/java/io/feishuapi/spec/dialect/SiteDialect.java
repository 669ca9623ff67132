package io.feishuapi.spec.dialect;

import java.util.Optional;

/** Bars between cells without outer bars, and a delimiter row without blanks: {@code ---|---}. */
final class SiteDialect implements Dialect {

    @Override
    public Optional<RawTable> tableAt(PageLines page, int line) {
        return PipeTableHeader.at(page, line)
                .filter(header ->
                        !header.outerBars() && page.line(line + 1).strip().indexOf(' ') < 0)
                .map(header -> PipeTableReader.read(page, header));
    }
}
