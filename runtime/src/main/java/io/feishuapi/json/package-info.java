/**
 * JSON for generated code: a reader that tolerates what clients really send, and a writer. Numbers and Base64 are Jackson's.
 *
 * <p>No data binding, no reflection; Jackson's exceptions do not leave this package.
 */
@NullMarked
package io.feishuapi.json;

import org.jspecify.annotations.NullMarked;
