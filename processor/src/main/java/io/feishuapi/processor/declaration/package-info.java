/**
 * What the user wrote: annotated interfaces, read and validated. Nothing here may know pages or generated code.
 */
@NullMarked
package io.feishuapi.processor.declaration;

import org.jspecify.annotations.NullMarked;
