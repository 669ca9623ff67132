/**
 * Reads facts from prose: for each kind of fact a small reader with a table of phrases and their exclusions.
 *
 * <p>Readers see {@link io.feishuapi.spec.prose prose} only, never a dialect, and no reader knows the name of an API.
 */
@NullMarked
package io.feishuapi.spec.fact;

import org.jspecify.annotations.NullMarked;
