package io.feishuapi.processor.plan;

/** Which way a type goes: what is sent is strict, what is received is tolerant. */
public enum Usage {
    /** Sent by callers: checked, closed enums, required members. */
    REQUEST,
    /** Received from a client: everything may be absent, enums are open. */
    RESULT
}
