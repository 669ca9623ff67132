package io.feishuapi.cli.fetch;

/** The bytes of one answer, as far as they came. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; handed from one step to the next.
record ReceivedBody(byte[] bytes, Completeness completeness) {

    /** How the body ended. */
    enum Completeness {
        WHOLE,
        /** The connection broke before the announced end. */
        CUT,
        /** Over the limit; the rest was not read. */
        TOO_LONG
    }
}
