/**
 * Finds the pages of an edition: a folder, a file, or either of them in a git revision.
 *
 * <p>Git is asked through its command line and only ever read. Nothing here parses pages or compares them.
 */
@NullMarked
package io.feishuapi.spec.compare.edition;

import org.jspecify.annotations.NullMarked;
