/**
 * What an app needs for the APIs that it calls: permission scopes, user authorisation scopes, and clients.
 *
 * <p>The processor writes it down for each annotated interface; here it is also read again and merged.
 */
@NullMarked
package io.feishuapi.spec.needs;

import org.jspecify.annotations.NullMarked;
