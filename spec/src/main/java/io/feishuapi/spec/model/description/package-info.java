/**
 * The one description of the model: each component of each record, once, with its key, the form of its values, and what becomes of it
 * where editions are compared, a page is shown, and statements are counted.
 *
 * <p>The printed form, the packed form and changed copies of records follow from it. A new component is a line of its record, a constant
 * here, and a line in its shape; the compiler asks for the latter. Nothing here prints or reads text. What is packed is read with the JDK
 * alone: no library, no regular expression, and no lambda on its way, since each compilation pays for them.
 */
@NullMarked
package io.feishuapi.spec.model.description;

import org.jspecify.annotations.NullMarked;
