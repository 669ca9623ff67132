/**
 * A stand-in for Feishu's client in tests: it answers with the docs' own samples, checks requests, and can be told what to say.
 *
 * <p>Only the JUnit extension needs JUnit; without it on the path the rest works with any test library.
 */
@NullMarked
package io.feishuapi.testing;

import org.jspecify.annotations.NullMarked;
