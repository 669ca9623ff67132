package io.feishuapi.cli.fetch;

/** What a request for a page led to. */
sealed interface Download {

    /** The page is as it was when its validators came. */
    record NotModified() implements Download {}

    /** A page came whole; whether it is any good is not known yet. */
    record Served(Answer answer, Validators validators) implements Download {}
}
