/**
 * Finds pages by the name of their API: among the pages packed with this module, in folders and jars, and on class paths.
 *
 * <p>A page is read only when it is asked for.
 */
@NullMarked
package io.feishuapi.spec.catalog;

import org.jspecify.annotations.NullMarked;
