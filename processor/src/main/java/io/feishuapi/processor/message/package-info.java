/**
 * Everything that the processor says, with stable ids and remedies. Nothing here may know pages or generated code.
 */
@NullMarked
package io.feishuapi.processor.message;

import org.jspecify.annotations.NullMarked;
