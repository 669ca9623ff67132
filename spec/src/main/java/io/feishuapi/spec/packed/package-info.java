/**
 * Models of pages in a compact binary form, so that who only wants to use a page need not parse it. Pages are read once, when the
 * module is built; a jar then holds one file a page, and one that names them all.
 *
 * <p>Writer and reader are of one version and stand in one jar: the form is no contract, and anything may change with its version.
 * The reader stands on the model and the JDK alone, with no library, no regular expression and no lambda on its way.
 */
@NullMarked
package io.feishuapi.spec.packed;

import org.jspecify.annotations.NullMarked;
