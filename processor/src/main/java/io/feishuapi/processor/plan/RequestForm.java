package io.feishuapi.processor.plan;

/** How parameters go in. */
public enum RequestForm {
    /** As members of one object. */
    OBJECT,
    /** One after the other. */
    POSITIONAL,
    /** None go in. */
    NONE
}
