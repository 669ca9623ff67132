/**
 * The printed forms of a comparison: text for terminals, Markdown for reviews, JSON for programs.
 *
 * <p>Texts of pages are made harmless here and nowhere else. Nothing here decides what counts.
 */
@NullMarked
package io.feishuapi.spec.compare.report;

import org.jspecify.annotations.NullMarked;
