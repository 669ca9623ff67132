/**
 * Text for people at a terminal: what cannot be seen made visible, widths, wrapping.
 *
 * <p>Nothing here knows pages.
 */
@NullMarked
package io.feishuapi.spec.terminal;

import org.jspecify.annotations.NullMarked;
