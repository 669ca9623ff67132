package com.example.webapp;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;

/**
 * The address under which people have the page, from the configuration and not from what a request says: another site's name may lead
 * here as well, and a browser only says which name it took, and from which page a socket is opened.
 */
final class OwnAddress {

    private final String origin;
    private final String host;

    /**
     * Takes an address.
     *
     * @param origin scheme, host and port, such as {@code https://app.example.com}
     * @throws IllegalArgumentException if it is something else
     */
    OwnAddress(String origin) {
        URI address = URI.create(origin);
        if (address.getScheme() == null || !address.getScheme().matches("https?") || address.getAuthority() == null
                || !(address.getScheme() + "://" + address.getAuthority()).equals(origin)) {
            throw new IllegalArgumentException("the app's address must be like https://app.example.com, got " + origin);
        }
        this.origin = origin;
        this.host = address.getAuthority();
    }

    /** The address of a request of ours, query included, as the browser has it. */
    String of(Context context) {
        String query = context.queryString();
        return origin + context.path() + (query == null ? "" : "?" + query);
    }

    /** Turns a request away that was sent to another name. */
    void requireHost(Context context) {
        if (!host.equals(context.header("Host"))) {
            throw new ForbiddenResponse("this app is not served under that name");
        }
    }

    /** Turns a socket away that a page of another site opens. */
    void requireOwnPage(Context context) {
        requireHost(context);
        if (!origin.equals(context.header("Origin"))) {
            throw new ForbiddenResponse("sockets are for this app's own page");
        }
    }
}
