/**
 * The text of a page as it lies on disk: decoding, line ends, and the line and column of every offset.
 *
 * <p>Nothing here knows Markdown.
 */
@NullMarked
package io.feishuapi.spec.page.source;

import org.jspecify.annotations.NullMarked;
