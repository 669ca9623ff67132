/**
 * Finds the APIs that compiled code asks for, by what the processor wrote down for each annotated interface.
 *
 * <p>Sources are not read: a compiler has understood them better.
 */
@NullMarked
package io.feishuapi.spec.compare.usage;

import org.jspecify.annotations.NullMarked;
