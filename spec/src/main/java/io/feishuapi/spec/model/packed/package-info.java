/**
 * Models of pages in a compact binary form, so that who only wants to use a page need not parse it. The module's own pages are
 * read once, when it is built; its jar then holds one file a page, one that names them all, and one with what a list of them shows.
 * Pages of others may be packed as well, and have a file beside them that goes by name and hash.
 *
 * <p>Writer and reader are of one build, which a stamp tells from others: the form is no contract, and anything may change with its
 * version. What is packed follows from the description of the model.
 */
@NullMarked
package io.feishuapi.spec.model.packed;

import org.jspecify.annotations.NullMarked;
