/**
 * Page text as Javadoc: one escaper, and the texts of types, members and setters. Nothing here may know JavaPoet.
 */
@NullMarked
package io.feishuapi.processor.javadoc;

import org.jspecify.annotations.NullMarked;
