/**
 * Text that goes out: what cannot be seen made visible, widths, columns, wrapping, JSON.
 *
 * <p>Nothing here knows pages.
 */
@NullMarked
package io.feishuapi.cli.terminal;

import org.jspecify.annotations.NullMarked;
