/** Requests, results and objects with methods as the processor would generate them, small, for the tests of what they stand on. */
@NullMarked
package io.feishuapi.sample;

import org.jspecify.annotations.NullMarked;
