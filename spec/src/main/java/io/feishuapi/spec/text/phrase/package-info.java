/**
 * Wordings that are looked for in prose, and the quick look that tells whether a text can hold one at all.
 *
 * <p>A reader of facts tries many wordings on every sentence, and nearly all of them are not there. What characters a wording cannot do
 * without, of which it is made and with which it can begin is read from its regular expression once, so that it is tried only where it
 * can be. A text notes the characters that it holds when the first wording is looked for, so that whoever looks for many in the same text
 * keeps a {@link io.feishuapi.spec.text.phrase.PhraseText}.
 */
@NullMarked
package io.feishuapi.spec.text.phrase;

import org.jspecify.annotations.NullMarked;
