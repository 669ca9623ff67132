/**
 * Refreshes a folder of pages from the docs site: asks politely, judges what comes, and replaces a page only by a better one.
 *
 * <p>Order of work: {@code PageStore} (which pages) → {@code PageDownload} (requests, redirects, retries) → {@code ServedText} and
 * {@code EditionJudge} (is it a page, is it as good as the old one) → {@code PageStore} (atomic replacement) and {@code PagesLock} (what
 * came from where). What a page is, and whether it was cut, the reader of pages says; nothing here prints but the progress classes, and
 * those only to what they are given.
 */
@NullMarked
package io.feishuapi.cli.fetch;

import org.jspecify.annotations.NullMarked;
