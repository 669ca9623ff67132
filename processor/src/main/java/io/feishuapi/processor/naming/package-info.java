/**
 * Java names for names, values and labels of pages. Nothing here may know the compiler, JavaPoet or what is generated.
 */
@NullMarked
package io.feishuapi.processor.naming;

import org.jspecify.annotations.NullMarked;
