/**
 * Shows pages to people: the list of all APIs, one page in a terminal, and the skeleton of a new page.
 *
 * <p>What comes out is text; streams and files belong to the command line.
 */
@NullMarked
package io.feishuapi.cli.show;

import org.jspecify.annotations.NullMarked;
