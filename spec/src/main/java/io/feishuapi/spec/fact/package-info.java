/**
 * Reads facts from prose: for each kind of fact a small reader with a table of phrases and their exclusions.
 *
 * <p>A line keeps what is worked out of it, and so does each sentence and clause of it: its form without wide signs, its own clauses, the
 * characters that it holds, and what binds it. Readers ask these parts again and again.
 *
 * <p>Readers see {@link io.feishuapi.spec.page.prose prose} only, never a dialect, and no reader knows the name of an API.
 */
@NullMarked
package io.feishuapi.spec.fact;

import org.jspecify.annotations.NullMarked;
