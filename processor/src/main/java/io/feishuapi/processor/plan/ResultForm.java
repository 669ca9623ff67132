package io.feishuapi.processor.plan;

/** How a result lies in what the client answers. */
public enum ResultForm {
    /** An object whose members are the components. */
    OBJECT,
    /** The value itself, of a type that is nested in the result, is the only component. */
    BARE_VALUE,
    /** The value itself, without a record around it. */
    VALUE,
    /** There is none. */
    NOTHING,
    /** An object with methods, which the caller numbers. */
    GIVEN;

    /** Whether a record holds it. */
    public boolean isRecord() {
        return this == OBJECT || this == BARE_VALUE;
    }
}
