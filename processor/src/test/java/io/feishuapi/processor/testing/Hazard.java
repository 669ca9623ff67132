package io.feishuapi.processor.testing;

/** Text that a page should not have, and that must not get the better of the generator. */
public enum Hazard {
    COMMENT_END("*/ static { System.exit(1); } /*"),
    SPLIT_COMMENT_END("**" + "/ class Injected {} /**"),
    UNICODE_ESCAPE("\\u002a\\u002f int injected; \\u002f\\u002a"),
    BROKEN_UNICODE_ESCAPE("C:\\users\\u12"),
    MANY_BACKSLASHES("\\\\\\u0022 + \\"),
    QUOTE("\" + System.exit(1) + \""),
    TEXT_BLOCK("\"\"\"\n evil \"\"\""),
    LINE_ENDS("a\nb\r\nc\rd\u2028e\u2029f\u0085g"),
    FORMAT("$L $S $T $N $$ %s %d {0} $1L $W $> $<"),
    BLOCK_TAG("\n@param injected x\n@throws Exception y\n@deprecated z\n@hidden"),
    INLINE_TAG("{@link java.lang.System#exit} {@code } } {@literal"),
    SNIPPET("{@snippet file=/etc/passwd} {@inheritDoc}"),
    SCRIPT("<script>alert(1)</script><img src=x onerror=alert(1)>"),
    SCRIPT_LINK("[x](javascript:alert(1)) [y](https://a.cn\"onclick=\"alert(1)) <a href='javascript:x'>z</a>"),
    UNCLOSED_HTML("<table><tr><td></p></ul></pre></code> &unknown; &#0; <!-- <![CDATA["),
    ANNOTATION("@Deprecated @SuppressWarnings(\"all\") public"),
    BIDI("\u202e\u2066 nimda \u2069\u202c \u200f\u061c"),
    INVISIBLE("a\u200b\u200d\ufeff\u00ad\u2060b"),
    CONTROLS("\u0000\u0001\b\t\f\u001b[31m\u007f\u009b"),
    LONE_SURROGATES("\ud800 x \udfff y \ud83d"),
    NON_CHARACTERS("\ufffe\uffff\ufdd0\ud83f\udffe"),
    EMOJI("\ud83d\udca5\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67"),
    KEYWORD("class"),
    OBJECT_METHOD("hashCode"),
    PATH("../../x"),
    EMPTY(""),
    BLANK(" \u3000\t"),
    DIGITS("1st"),
    LONG("x".repeat(10_000)),
    LONG_CHINESE("群聊".repeat(5_000)),
    MARKDOWN_BOMB("[`**".repeat(3_000));

    private final String text;

    Hazard(String text) {
        this.text = text;
    }

    /** The text. */
    public String text() {
        return text;
    }
}
