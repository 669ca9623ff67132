/**
 * JSON for generated code: a reader that tolerates what clients really send, and a writer. Both stand on Jackson's core; what is here is
 * what it lacks: tolerance, paths in messages, bounds.
 *
 * <p>No data binding, no reflection; Jackson's exceptions do not leave this package.
 */
@NullMarked
package io.feishuapi.json;

import org.jspecify.annotations.NullMarked;
