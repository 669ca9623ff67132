/** Wordings that are looked for in prose: regular expressions, compiled once, and tables of those that mean the same. */
@NullMarked
package io.feishuapi.spec.text.phrase;

import org.jspecify.annotations.NullMarked;
