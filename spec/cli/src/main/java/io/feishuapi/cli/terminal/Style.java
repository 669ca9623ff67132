package io.feishuapi.cli.terminal;

/** Whether what is printed may carry escape sequences. */
public enum Style {
    /** Text only. */
    PLAIN("", ""),
    /** With the escape sequences of ANSI terminals. */
    ANSI("\u001b[1m", "\u001b[0m");

    private final String boldStart;
    private final String end;

    Style(String boldStart, String end) {
        this.boldStart = boldStart;
        this.end = end;
    }

    /** Text that has been made visible, in bold. */
    public String bold(String visible) {
        return visible.isEmpty() ? "" : boldStart + visible + end;
    }
}
