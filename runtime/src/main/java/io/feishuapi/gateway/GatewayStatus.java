package io.feishuapi.gateway;

/** How a call stands when the gateway calls back. */
public enum GatewayStatus {
    /** It is over, and went well. */
    SUCCESS,
    /** It is over, and failed. */
    FAIL,
    /** It goes on: an event of a listener, or progress of a call. */
    CONTINUE
}
