package io.feishuapi.processor.writer;

/** Whether a record has room for members that the page does not know. */
enum ExtraMembers {
    /** It has the component {@code extra}. */
    KEPT,
    /** Positional arguments and bare values have no members. */
    NONE
}
