package io.feishuapi.spec.read;

/** Ticks and crosses that cells hold in place of yes and no, as alternatives of a regular expression. */
final class Marks {

    /** Ticks of all weights. */
    static final String TICK = "[✓√✔☑✅\\x{1F5F8}\\x{1F5F9}]";

    /** Crosses of all weights, letters that look like one among them. */
    static final String CROSS = "[xXｘＸχΧ×✗✘✖✕❌❎╳☒☓⨯⨉⤫\\x{1F5D9}\\x{1F5F4}-\\x{1F5F7}]";

    private Marks() {}
}
