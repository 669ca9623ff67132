/**
 * What a project makes of changes: severities of its own, suppressions with a reason and an expiry, and what lets a build fail.
 *
 * <p>Nothing here compares or prints. The current date comes in through a clock.
 */
@NullMarked
package io.feishuapi.spec.compare.policy;

import org.jspecify.annotations.NullMarked;
