package io.feishuapi.spec.page.node;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself before its text.
 *
 * @param title the title, or null
 * @param sourceUrl where the page was fetched, or null
 * @param updated the date of its last change as {@code yyyy-mm-dd}, or null
 */
public record FrontMatter(
        @Nullable String title,
        @Nullable String sourceUrl,
        @Nullable String updated) {

    /** A page without front matter. */
    public static final FrontMatter NONE = new FrontMatter(null, null, null);
}
