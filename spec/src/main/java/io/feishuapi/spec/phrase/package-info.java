/**
 * Wordings that are looked for in prose, and the quick look that tells whether a text can hold one at all.
 *
 * <p>A reader of facts tries many wordings on every sentence, and nearly all of them are not there. What characters a wording cannot do
 * without is read from its regular expression once; a text is looked over once for a whole table of them.
 */
@NullMarked
package io.feishuapi.spec.phrase;

import org.jspecify.annotations.NullMarked;
