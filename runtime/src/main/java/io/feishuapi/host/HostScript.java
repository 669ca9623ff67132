package io.feishuapi.host;

import io.feishuapi.script.PageScripts;
import io.feishuapi.script.ScriptText;

/**
 * The script that gives a page {@code tt} and {@code h5sdk} by way of a host. It has to run before the page's own scripts.
 *
 * <p>Its {@code h5sdk.config} accepts every signature. Binary data goes both ways; other parameters that JSON cannot hold, such as
 * functions, do not reach the host.
 */
public final class HostScript {

    private final FeishuHost host;

    private HostScript(FeishuHost host) {
        this.host = host;
    }

    /** The script for what a host implements. */
    public static HostScript of(FeishuHost host) {
        return new HostScript(host);
    }

    /**
     * Messages go to a function, for instance one that Playwright exposes or a method of an object that JavaFX puts into the page.
     *
     * @param function an identifier, or several with dots between them; it may return the answer, a promise of it, or nothing
     * @throws IllegalArgumentException if it is no such name
     * @see HostSession#received
     */
    public String sendingBy(String function) {
        String name = ScriptText.name(function);
        return script("install", "function (text) { return " + name + "(text); }");
    }

    /** Messages go over a WebSocket that the page opens there; an address may begin with {@code /}. APIs that return their value fail, since a socket answers later. */
    public String overSocket(String url) {
        return script("installOverSocket", ScriptText.literal(url));
    }

    /**
     * Messages go over a WebSocket that the page opens; those of APIs that return their value are posted, and the page waits.
     *
     * @param url where the page opens the socket; it may begin with {@code /}, for the server that the page came from
     * @param syncUrl takes a text by POST and responds with what {@link HostSession#received} gives for it
     */
    public String overSocket(String url, String syncUrl) {
        return script("installOverSocket", ScriptText.literal(url) + ", " + ScriptText.literal(syncUrl));
    }

    private String script(String install, String transport) {
        String names = ScriptText.of(writer -> writer.beginObject()
                .member("calls", host.calls())
                .member("returns", host.returns())
                .member("listeners", host.listeners())
                .endObject());
        return PageScripts.hostPage() + "\nfeishuHost." + install + "(" + names + ", " + transport + ");\n";
    }
}
