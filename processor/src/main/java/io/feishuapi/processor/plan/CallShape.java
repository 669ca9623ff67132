package io.feishuapi.processor.plan;

/** How a call answers. */
public enum CallShape {
    /** One of two functions in the one object that goes in is called with the answer. */
    CALLBACK,
    /** The function among the positional parameters is called with the answer. */
    FUNCTION,
    /** The value that the call returns is the answer. */
    RETURN,
    /** A function is called with events until the subscription is closed. */
    LISTENER
}
