package io.feishuapi.gateway;

/**
 * The client's entry for native code. An app writes this glue once:
 *
 * <pre>{@code
 * ClientGateway gateway = (event, callback) -> vendorGateway.send(
 *         new VendorEvent(event.apiName(), event.appId(), new JSONObject(event.parametersJson())),
 *         new VendorCallback() {
 *             public void onSuccess(JSONObject json) { callback.on(GatewayStatus.SUCCESS, json.toString()); }
 *             public void onFail(JSONObject json) { callback.on(GatewayStatus.FAIL, json.toString()); }
 *             public void onContinue(JSONObject json) { callback.on(GatewayStatus.CONTINUE, json.toString()); }
 *         });
 * }</pre>
 *
 * <p>Binary data stands in the JSON as text that {@link io.feishuapi.Binary#ofWire} decodes.
 */
@FunctionalInterface
public interface ClientGateway {

    /**
     * Hands over a call.
     *
     * @param event the call
     * @param callback takes the answers
     */
    void send(GatewayEvent event, GatewayCallback callback);
}
