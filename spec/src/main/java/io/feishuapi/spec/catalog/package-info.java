/**
 * Finds pages by the name of their API: among the pages packed with this module, and in folders.
 *
 * <p>A page is read only when it is asked for.
 */
@NullMarked
package io.feishuapi.spec.catalog;

import org.jspecify.annotations.NullMarked;
