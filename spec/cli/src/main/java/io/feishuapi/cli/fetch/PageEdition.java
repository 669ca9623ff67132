package io.feishuapi.cli.fetch;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Joins the local page's front matter, which the docs site does not serve, and the served text.
 *
 * <p>The date of {@code updated} is the page's own 最后更新于, else that of served front matter (mirrors have it), else the day of
 * Last-Modified, else the day on which the change was seen; days in UTC.
 */
final class PageEdition {
    private static final int DATE_LENGTH = 10;

    private PageEdition() {}

    /** The bytes of the new page. */
    static byte[] join(PageText local, PageText served, Validators validators, Instant now) {
        String block = local.frontMatter().block();
        boolean dated = local.frontMatter().updated() != null;
        if (dated || served.statedDate().isEmpty()) {
            block = local.frontMatter().blockUpdated(date(served, validators, now));
        }
        return (block + served.body()).getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDate date(PageText served, Validators validators, Instant now) {
        return served.statedDate()
                .or(() -> servedFrontMatterDate(served))
                .or(() -> day(validators.lastModified()))
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private static Optional<LocalDate> servedFrontMatterDate(PageText served) {
        String date = served.frontMatter().updated();
        if (date == null || date.length() < DATE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.substring(0, DATE_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String lastModified) {
        try {
            return Optional.of(ZonedDateTime.parse(lastModified, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
