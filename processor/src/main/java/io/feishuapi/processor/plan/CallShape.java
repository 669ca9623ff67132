package io.feishuapi.processor.plan;

/** How generated code reaches an API. */
public enum CallShape {
    /** One object goes out, one result comes back later. */
    CALLBACK,
    /** One object goes out, events come back until the subscription is closed. */
    LISTENER,
    /** Positional arguments go out, the value that the call returns comes back. */
    SYNC
}
