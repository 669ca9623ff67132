/**
 * What changed between two editions of pages, as facts: kinds of change with id, severity and remedy, and the comparison that finds them.
 *
 * <p>Works on the model only. Nothing here reads files or prints; editions, the policy of a project and the printed forms live in the
 * packages below.
 */
@NullMarked
package io.feishuapi.spec.compare;

import org.jspecify.annotations.NullMarked;
