/**
 * Reads a page: {@link io.feishuapi.spec.read.PageReader} is the way in. Puts a page together: which section is for what, which table holds what, and how names in prose lead to fields.
 *
 * <p>Works on nodes and facts; no dialect is known here, and no reading of phrases inside cells.
 */
@NullMarked
package io.feishuapi.spec.read;

import org.jspecify.annotations.NullMarked;
