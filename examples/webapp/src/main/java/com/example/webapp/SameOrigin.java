package com.example.webapp;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

/** Browsers let any site open a socket to any other, and only say from where: what is not our own page is turned away. */
final class SameOrigin {

    private SameOrigin() {}

    static void require(Context context) {
        String origin = context.header("Origin");
        if (origin == null || !origin.equals("http://" + context.host()) && !origin.equals("https://" + context.host())) {
            throw new ForbiddenResponse("sockets are for this app's own page");
        }
    }
}
