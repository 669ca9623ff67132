/**
 * A server drives open pages over sockets: calls go to the page's {@code tt}, answers and events come back.
 *
 * <p>Lost sockets are survived: both sides keep what the other has not confirmed. No server library is known here; a {@link
 * io.feishuapi.socket.MessageChannel} stands for its socket.
 */
@NullMarked
package io.feishuapi.socket;

import org.jspecify.annotations.NullMarked;
