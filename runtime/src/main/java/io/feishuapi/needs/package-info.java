/**
 * What an app needs for the APIs that it calls: permission scopes, user authorisation scopes, and clients.
 *
 * <p>It is read from what the processor wrote down beside the classes, or taken from descriptors. Nothing is asked of a client here.
 */
@NullMarked
package io.feishuapi.needs;

import org.jspecify.annotations.NullMarked;
