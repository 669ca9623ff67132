package io.feishuapi.host;

import io.feishuapi.json.JsonException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the server hands on of one socket. Messages of one socket come one at a time; other than that, any thread will do. */
public final class HostConnection {

    private final HostPages pages;
    private final Consumer<String> toPage;
    private final String client;
    private volatile @Nullable HostedPage page;

    HostConnection(HostPages pages, Consumer<String> toPage, String client) {
        this.pages = pages;
        this.client = client;
        this.toPage = toPage;
    }

    /** Takes a text that came. One that is no message of this protocol is reported and else ignored. */
    public void received(String text) {
        HostMessage message;
        try {
            message = HostMessage.read(text);
        } catch (JsonException malformed) {
            pages.problems().report("a page sent no message but something else: " + malformed.getMessage(), malformed);
            return;
        }
        HostedPage known = page;
        if (known != null) {
            known.session().received(message);
            return;
        }
        HostedPage first = pages.page(message, client);
        if (first == null) {
            pages.problems().report("a page did not say which one it is, or there are too many", null);
            return;
        }
        page = first;
        first.connect(toPage);
        first.session().received(message);
    }

    /** Takes note that the socket closed. */
    public void closed() {
        HostedPage known = page;
        if (known != null) {
            known.disconnect(toPage);
        }
    }
}
