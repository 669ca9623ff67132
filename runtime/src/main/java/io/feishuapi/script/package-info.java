/**
 * Calls written as JavaScript: run in a page that Java can reach, or rendered into a page by a template.
 *
 * <p>Everything that comes from requests goes into scripts as data, escaped for both script and HTML. No browser driver or server
 * is known here; a one-method interface stands for it.
 */
@NullMarked
package io.feishuapi.script;

import org.jspecify.annotations.NullMarked;
