/**
 * Finds the APIs that a code base asks for, by the annotations in its sources.
 *
 * <p>A scanner of its own: this module knows no compiler. It understands what stands literally in the source and reports the rest.
 */
@NullMarked
package io.feishuapi.spec.compare.usage;

import org.jspecify.annotations.NullMarked;
