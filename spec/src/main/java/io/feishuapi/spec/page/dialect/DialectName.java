package io.feishuapi.spec.page.dialect;

import java.util.List;

/** The dialects that pages are written in. */
public enum DialectName {
    /** Looks at each table by itself. */
    AUTO,
    /** No outer bars, rows that run over many lines. */
    SEED,
    /** Tables with outer bars, {@code <br>} inside cells. */
    PIPE,
    /** {@code <md-table>} in blocks of HTML. */
    MARKUP,
    /** No outer bars, {@code ---|---}, a row a line. */
    SITE;

    /** Whether this dialect was asked for rather than recognised. */
    boolean isGiven() {
        return this != AUTO;
    }

    /** What may stand in a page of this dialect, the most particular first. */
    List<Dialect> dialects() {
        return switch (this) {
            case AUTO -> List.of(new MarkupDialect(), new PipeDialect(), new SiteDialect(), new SeedDialect());
            case SEED -> List.of(new SeedDialect());
            case PIPE -> List.of(new PipeDialect());
            case MARKUP -> List.of(new MarkupDialect());
            case SITE -> List.of(new SiteDialect());
        };
    }
}
