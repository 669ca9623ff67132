/**
 * Locks of pages: what pages stated when a project last looked, to be compared with what they state now.
 *
 * <p>Not the {@code pages.lock} of {@code fetch}, which tells where pages came from.
 */
@NullMarked
package io.feishuapi.spec.compare.lock;

import org.jspecify.annotations.NullMarked;
