/**
 * Reads the Markdown pages of Feishu's client-side API into a model.
 *
 * <p>Data flows one way through the packages: {@code source} (text with places) → {@code dialect} (how a page is written down) →
 * {@code node} (sections, tables and prose, alike for every dialect) → {@code fact} (what the prose states) → {@code link} (the whole
 * page) → {@code model}. Beside them stand {@code phrase} (wordings that are looked for), {@code diagnostic} (what can be wrong), {@code json} (the
 * printed form), {@code diff} (what changed between two editions) and {@code cli} (the command line). Nothing here knows a compiler API.
 */
@NullMarked
package io.feishuapi.spec;

import org.jspecify.annotations.NullMarked;
