/**
 * What bridges have in common: which answer belongs to which call, which event to which listener, and how long to wait.
 *
 * <p>For those who write a {@link io.feishuapi.FeishuBridge}. Nothing here knows how messages travel.
 */
@NullMarked
package io.feishuapi.bridge;

import org.jspecify.annotations.NullMarked;
