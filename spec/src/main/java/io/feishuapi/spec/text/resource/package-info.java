/**
 * Files: in jars, on class paths, and such as are whole at any time. Nothing here knows what a page is.
 */
@NullMarked
package io.feishuapi.spec.text.resource;

import org.jspecify.annotations.NullMarked;
