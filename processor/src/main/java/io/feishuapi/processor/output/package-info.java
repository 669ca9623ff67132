/**
 * The seam between plans and the compiler: a plan goes in, named texts come out. Nothing here may know JavaPoet or the compiler.
 */
@NullMarked
package io.feishuapi.processor.output;

import org.jspecify.annotations.NullMarked;
