/**
 * Corrections of pages: files that set or remove facts of one page where the page is wrong or silent.
 *
 * <p>A correction names the old value that it expects to find and applies only where the page still has it. Nothing here knows how a
 * page is written down, or the name of an API.
 */
@NullMarked
package io.feishuapi.spec.correction;

import org.jspecify.annotations.NullMarked;
