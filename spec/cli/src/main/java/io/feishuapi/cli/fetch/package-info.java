/**
 * Refreshes a folder of pages from the docs site: asks politely, judges what comes, and replaces a page only by a better one.
 *
 * <p>Order of work: {@code LocalPages} (which pages) → {@code PageDownload} (requests, redirects, retries) → {@code ServedText} and
 * {@code PageJudge} (is it a page, is it as good as the old one) → {@code PageStore} (atomic replacement) and {@code PagesLock} (what came
 * from where). Nothing here parses Markdown or compares models itself; nothing here prints but {@code FetchSummary} and the progress
 * classes, and those only to what they are given.
 */
@NullMarked
package io.feishuapi.cli.fetch;

import org.jspecify.annotations.NullMarked;
