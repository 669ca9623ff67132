/**
 * Small things about text that know nothing of pages: places, JSON on its way out, untrusted text made safe to print.
 *
 * <p>Whatever is said about one kind of page, or reads files, belongs elsewhere.
 */
@NullMarked
package io.feishuapi.spec.text;

import org.jspecify.annotations.NullMarked;
