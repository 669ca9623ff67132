/**
 * What can be wrong with a page: ids with severity and remedy, and diagnostics with a place.
 *
 * <p>Nothing here prints; every message of the module is worded here, and only here.
 */
@NullMarked
package io.feishuapi.spec.model.diagnostic;

import org.jspecify.annotations.NullMarked;
