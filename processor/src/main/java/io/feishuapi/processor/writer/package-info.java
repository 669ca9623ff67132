/**
 * Turns plans into source files, one class for each kind of generated type. Only here is JavaPoet known; nothing is decided here.
 */
@NullMarked
package io.feishuapi.processor.writer;

import org.jspecify.annotations.NullMarked;
