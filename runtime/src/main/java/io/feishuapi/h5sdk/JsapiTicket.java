package io.feishuapi.h5sdk;

import java.util.Objects;

/**
 * The ticket that signatures are made with. A secret of the server: nothing but the signer gets at its text, and it does not show in
 * logs.
 */
public final class JsapiTicket {

    private final String text;

    private JsapiTicket(String text) {
        this.text = text;
    }

    /**
     * Wraps a ticket as Feishu's server gave it.
     *
     * @throws IllegalArgumentException if it is blank, or has a blank or a line break in it, as one that was read from a file may have
     *     at its end
     */
    public static JsapiTicket of(String text) {
        if (Objects.requireNonNull(text, "text").trim().isEmpty()) {
            throw new IllegalArgumentException("the jsapi ticket is blank");
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                throw new IllegalArgumentException("the jsapi ticket must be as Feishu's server gave it, but there is"
                        + " something else than a visible ASCII character at index " + i);
            }
        }
        return new JsapiTicket(text);
    }

    String text() {
        return text;
    }

    /** Says that it is a ticket, and not which. */
    @Override
    public String toString() {
        return "JsapiTicket[hidden]";
    }
}
