/**
 * The annotation processor: from {@code @FeishuApi} over the pages to source files. Only wiring lives here; each step has its package.
 */
@NullMarked
package io.feishuapi.processor;

import org.jspecify.annotations.NullMarked;
