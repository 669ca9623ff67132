/**
 * How a page is written down: the splitting of a page into blocks, and for each dialect what its tables look like.
 *
 * <p>A dialect ends where rows of cells begin. What cells and sections mean is not decided here.
 */
@NullMarked
package io.feishuapi.spec.page.dialect;

import org.jspecify.annotations.NullMarked;
