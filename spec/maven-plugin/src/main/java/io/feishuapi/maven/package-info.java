/**
 * The Maven plugin: makes a compile notice that pages changed.
 *
 * <p>Knows files and class files only. Reading pages and generating code are not done here.
 */
@NullMarked
package io.feishuapi.maven;

import org.jspecify.annotations.NullMarked;
