package io.feishuapi.bridge;

import org.jspecify.annotations.Nullable;

/**
 * Is told what goes wrong where no call can be failed for it: a message that cannot be read, a listener that throws. The bridge goes
 * on. Called on the thread that met the problem, possibly on several at once; what it throws is the caller's.
 *
 * <pre>{@code
 * BridgeProblems problems = (message, cause) -> logger.log(Level.WARNING, message, cause);
 * }</pre>
 */
@FunctionalInterface
public interface BridgeProblems {

    /**
     * Takes a problem.
     *
     * @param message what went wrong; it may quote what a page sent
     * @param cause what it was caused by, or null
     */
    void report(String message, @Nullable Throwable cause);
}
