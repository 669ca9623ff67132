/**
 * What to generate, as immutable records: types, components, Java types, checks. Nothing here may know JavaPoet or the compiler.
 */
@NullMarked
package io.feishuapi.processor.plan;

import org.jspecify.annotations.NullMarked;
