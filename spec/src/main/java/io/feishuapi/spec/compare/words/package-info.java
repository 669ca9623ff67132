/**
 * Prose of two editions: where it differs, in an excerpt that shows it, and what in it deserves more than a glance.
 *
 * <p>Nothing here knows pages; what a difference is called is decided where pages are compared.
 */
@NullMarked
package io.feishuapi.spec.compare.words;

import org.jspecify.annotations.NullMarked;
