/**
 * Which clients have what: client versions that a project still serves, and what is missing on them.
 */
@NullMarked
package io.feishuapi.spec.compare.client;

import org.jspecify.annotations.NullMarked;
