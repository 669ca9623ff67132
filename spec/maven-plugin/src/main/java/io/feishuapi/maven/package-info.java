/**
 * The Maven plugin: makes a compile notice that pages changed, and packs pages.
 *
 * <p>Knows files, class files and what packs pages. What a page states and how code is generated are not its concern.
 */
@NullMarked
package io.feishuapi.maven;

import org.jspecify.annotations.NullMarked;
