package com.example.webapp;

import io.feishuapi.socket.SocketBridge;
import io.feishuapi.socket.SocketPages;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the app keeps for each open page, a reload included, until the page has been away for long. */
final class PageSessions {

    private static final long MINUTES_AWAY = 30;

    /** As the page's script makes them: 128 random bits. */
    private static final Pattern STRONG = Pattern.compile("[0-9a-f]{32}");

    private final SocketPages pages;
    private final Function<SocketBridge, PageActions> begin;
    private final Map<SocketBridge, PageActions> sessions = new ConcurrentHashMap<>();

    PageSessions(SocketPages pages, Function<SocketBridge, PageActions> begin) {
        this.pages = pages;
        this.begin = begin;
    }

    /** A page is known by its name alone, so one whose name can be guessed is none of ours. */
    static void admit(SocketBridge page) {
        if (!STRONG.matcher(page.page()).matches()) {
            page.close();
        }
    }

    /** What is kept for a page, by the name that it gave itself; nothing where no such page is open. */
    Optional<PageActions> find(String page) {
        return pages.pages().stream()
                .filter(bridge -> bridge.page().equals(page))
                .findFirst()
                .map(bridge -> sessions.computeIfAbsent(bridge, begin));
    }

    /** Forgets the pages that did not come back. */
    void sweep() {
        pages.closeIdle(MINUTES_AWAY, TimeUnit.MINUTES);
        sessions.keySet().retainAll(new HashSet<>(pages.pages()));
    }
}
