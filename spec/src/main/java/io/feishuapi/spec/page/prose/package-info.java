/**
 * Prose with its markup read: lines of plain text that still know where they stand and which parts were code, strong or links.
 *
 * <p>Alike for every dialect. What the prose means is not decided here.
 */
@NullMarked
package io.feishuapi.spec.page.prose;

import org.jspecify.annotations.NullMarked;
