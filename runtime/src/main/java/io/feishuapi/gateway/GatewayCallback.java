package io.feishuapi.gateway;

/** Takes what the gateway calls back with, on any thread, also before the call has returned. */
@FunctionalInterface
public interface GatewayCallback {

    /**
     * Takes one answer.
     *
     * @param status how the call stands
     * @param json a JSON object as text
     */
    void on(GatewayStatus status, String json);
}
