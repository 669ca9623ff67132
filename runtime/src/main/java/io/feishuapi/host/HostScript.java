package io.feishuapi.host;

import io.feishuapi.ObjectType;
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
     * <p>Where the host implements APIs that return a value, the function has to return the answer at once: a page whose function
     * does not is refused when the script runs, by an error with the names of these APIs.
     *
     * @param function an identifier, or several with dots between them; it may return the answer, a promise of it, or nothing
     * @throws IllegalArgumentException if it is no such name
     * @see HostSession#received
     */
    public String sendingBy(String function) {
        String name = ScriptText.name(function);
        return script("install", "function (text) { return " + name + "(text); }");
    }

    /**
     * Messages go over a WebSocket that the page opens there; an address may begin with {@code /}.
     *
     * @throws IllegalStateException if the host implements APIs that return a value, with their names: a socket answers later
     */
    public String overSocket(String url) {
        if (!host.awaited().isEmpty()) {
            throw new IllegalStateException(
                    FeishuHost.cannotWait(host.awaited()) + "; give an address that answers what is posted there");
        }
        return script("installOverSocket", ScriptText.literal(url));
    }

    /**
     * Messages go over a WebSocket that the page opens; those whose answer the page waits for are posted. Both belong to the same
     * page: see {@link HostPages}.
     *
     * @param url where the page opens the socket; it may begin with {@code /}, for the server that the page came from
     * @param syncUrl takes a text by POST and responds with what {@link HostPages#posted} gives for it
     */
    public String overSocket(String url, String syncUrl) {
        return script("installOverSocket", ScriptText.literal(url) + ", " + ScriptText.literal(syncUrl));
    }

    private String script(String install, String transport) {
        String names = ScriptText.of(writer -> writer.beginObject()
                .member("apis", list -> HostShapes.writeApis(list, host.calls()))
                .member("listeners", list -> HostShapes.writeApis(list, host.listeners()))
                .member("types", types -> HostShapes.writeTypes(types, ObjectType.reachable(host.calls())))
                .member("awaited", host.awaited())
                .endObject());
        return PageScripts.hostPage() + "\nfeishuHost." + install + "(" + names + ", " + transport + ");\n";
    }
}
