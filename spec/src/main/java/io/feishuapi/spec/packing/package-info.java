/**
 * Packs the module's pages when it is built: reads each once and lays its model beside it. Runs in the build alone; nothing may use it
 * after that.
 */
@NullMarked
package io.feishuapi.spec.packing;

import org.jspecify.annotations.NullMarked;
