package io.feishuapi.json;

/** Bounds on what a page or a client may send. */
final class JsonSettings {

    /** Objects and lists in each other. */
    static final int MAX_DEPTH = 200;

    /** Digits, sign and exponent of one number: longer ones take more than linear time to read. */
    static final int MAX_NUMBER = 400;

    private JsonSettings() {}
}
