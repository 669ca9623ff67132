/**
 * The command line: arguments, files, what goes to which stream, and exit statuses.
 *
 * <p>Everything that a program could want as well lives in other packages.
 */
@NullMarked
package io.feishuapi.cli;

import org.jspecify.annotations.NullMarked;
