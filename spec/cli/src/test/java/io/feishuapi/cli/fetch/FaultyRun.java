package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** 500 pages, of which each tenth meets a fault; ten kinds of fault, five pages each. */
final class FaultyRun {
    private static final int PAGES = 500;
    private static final int EVERY = 10;

    /** A fault: how the page is answered, how its work ends, and how many requests that takes. */
    private record Fault(FetchStatus ending, int requests, Replies replies) {}

    private interface Replies {
        DocsServer.Reply[] of(String good);
    }

    private final List<Fault> faults;
    private final TestFolder folder;
    private final DocsServer server;

    FaultyRun(TestFolder folder, DocsServer server) {
        this.folder = folder;
        this.server = server;
        this.faults = List.of(
                fault(
                        FetchStatus.UPDATED,
                        2,
                        good -> replies(DocsServer.status(429, "Retry-After", "2"), DocsServer.page(good))),
                fault(
                        FetchStatus.UPDATED,
                        3,
                        good -> replies(DocsServer.status(500), DocsServer.status(503), DocsServer.page(good))),
                fault(FetchStatus.UPDATED, 2, good -> replies(DocsServer.cut(good, 200), DocsServer.page(good))),
                fault(FetchStatus.FAILED, 1, good -> replies(DocsServer.status(404))),
                fault(FetchStatus.FAILED, 3, good -> replies(DocsServer.status(502))),
                fault(
                        FetchStatus.FAILED,
                        1,
                        good -> replies(DocsServer.status(302, "Location", "https://accounts.example/login"))),
                fault(
                        FetchStatus.REFUSED,
                        1,
                        good -> replies(
                                DocsServer.html("<html><form action=/login><input type=password></form></html>"))),
                fault(
                        FetchStatus.REFUSED,
                        1,
                        good -> replies(DocsServer.page(good.substring(0, good.indexOf("mode |") + 5)))),
                fault(FetchStatus.REFUSED, 1, good -> replies(DocsServer.page(good + "x".repeat(40_000)))),
                fault(FetchStatus.REFUSED, 1, good -> replies(DocsServer.status(200))));
    }

    void prepare() throws IOException {
        for (int i = 0; i < PAGES; i++) {
            folder.with(file(i), TestPages.local(name(i), "old words"));
            String good = TestPages.served(name(i), "new words");
            DocsServer.Reply[] replies = isFaulty(i) ? fault(i).replies().of(good) : replies(DocsServer.page(good));
            server.on(TestPages.path(name(i)), replies);
        }
    }

    void check(FetchReport report) throws IOException {
        int expectedRequests = 0;
        assertThat(report.results()).hasSize(PAGES);
        for (int i = 0; i < PAGES; i++) {
            FetchStatus ending = isFaulty(i) ? fault(i).ending() : FetchStatus.UPDATED;
            String words = ending == FetchStatus.UPDATED ? "new words" : "old words";
            expectedRequests += isFaulty(i) ? fault(i).requests() : 1;
            assertThat(report.results().get(i).path()).isEqualTo(file(i));
            assertThat(report.results().get(i).status()).as(file(i)).isEqualTo(ending);
            assertThat(folder.text(file(i))).endsWith(TestPages.served(name(i), words));
        }
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.count(FetchStatus.UPDATED)).isEqualTo(465);
        assertThat(report.count(FetchStatus.FAILED)).isEqualTo(15);
        assertThat(report.count(FetchStatus.REFUSED)).isEqualTo(20);
        assertThat(report.requests()).isEqualTo(expectedRequests).isEqualTo(530);
        assertThat(server.asked()).hasSize(expectedRequests);
        assertThat(server.mostInFlight()).isLessThanOrEqualTo(FetchOptions.MAXIMUM_JOBS);
        assertThat(Files.readAllLines(folder.root.resolve("pages.lock"))).hasSize(1 + 465);
        // Of the five empty answers there is nothing to keep.
        assertThat(folder.files()).filteredOn(f -> f.endsWith(".rejected")).hasSize(15);
        assertThat(folder.files()).noneMatch(f -> f.endsWith(".part"));
    }

    private static boolean isFaulty(int i) {
        return i % EVERY == 0;
    }

    private Fault fault(int i) {
        return faults.get(i / EVERY % faults.size());
    }

    private static String name(int i) {
        return "pick%03d".formatted(i);
    }

    private static String file(int i) {
        return "kind%d/%s.md".formatted(i / 100, name(i));
    }

    private static Fault fault(FetchStatus ending, int requests, Replies replies) {
        return new Fault(ending, requests, replies);
    }

    private static DocsServer.Reply[] replies(DocsServer.Reply... replies) {
        return replies;
    }
}
