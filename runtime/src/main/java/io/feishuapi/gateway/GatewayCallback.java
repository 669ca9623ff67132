package io.feishuapi.gateway;

import org.jspecify.annotations.Nullable;

/** Takes what the gateway calls back with, on any thread, also before the call has returned. */
@FunctionalInterface
public interface GatewayCallback {

    /**
     * Takes one answer.
     *
     * @param status how the call stands
     * @param json a JSON object as text, or null where there is none
     */
    void on(GatewayStatus status, @Nullable String json);
}
