package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statuses, redirects and broken connections. */
class RequestTest {
    private static final String PICK = TestPages.path("pick");
    private static final DocsServer.Reply GOOD = DocsServer.page(TestPages.served("pick", "new words"));

    @TempDir
    Path root;

    private DocsServer server;
    private TestFolder folder;

    @BeforeEach
    void start() throws IOException {
        server = new DocsServer();
        folder = new TestFolder(root, server).with("pick");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void failed(FetchProblemId id, int requests) throws Exception {
        PageResult result = folder.only();

        assertThat(result.problem()).isNotNull();
        assertThat(result.problem().id()).as(result.problem().message()).isEqualTo(id);
        assertThat(result.status()).isEqualTo(FetchStatus.FAILED);
        assertThat(folder.text("pick.md")).isEqualTo(TestPages.local("pick", "old words"));
        assertThat(server.asked()).hasSize(requests);
    }

    private void updatedAfter(int requests) throws Exception {
        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
        assertThat(server.asked()).hasSize(requests);
    }

    @Test
    void aPageThatIsGoneIsAskedForOnce() throws Exception {
        failed(FetchProblemId.NOT_FOUND, 1);
    }

    @Test
    void aForbiddenPageIsAskedForOnce() throws Exception {
        server.on(PICK, DocsServer.status(403));
        failed(FetchProblemId.UNEXPECTED_STATUS, 1);
    }

    @Test
    void notModifiedWithoutHavingAskedForItIsNoAnswer() throws Exception {
        server.on(PICK, DocsServer.status(304));
        failed(FetchProblemId.UNEXPECTED_STATUS, 1);
    }

    @Test
    void afterAServerErrorThePageIsAskedForAgain() throws Exception {
        server.on(PICK, DocsServer.status(500), DocsServer.status(503), GOOD);
        updatedAfter(3);
        assertThat(folder.time.sleeps())
                .anySatisfy(d -> assertThat(d).isBetween(Duration.ofMillis(500), Duration.ofMillis(1000)))
                .anySatisfy(d -> assertThat(d).isBetween(Duration.ofMillis(1000), Duration.ofMillis(2000)));
    }

    @Test
    void aServerThatKeepsFailingIsLeftAlone() throws Exception {
        server.on(PICK, DocsServer.status(502));
        failed(FetchProblemId.SERVER_ERROR, 3);
    }

    @Test
    void retryAfterIsKeptToTheSecond() throws Exception {
        server.on(PICK, DocsServer.status(429, "Retry-After", "17"), GOOD);
        updatedAfter(2);
        assertThat(folder.time.sleeps()).contains(Duration.ofSeconds(17));
    }

    @Test
    void retryAfterMayBeADate() throws Exception {
        server.on(PICK, DocsServer.status(429, "Retry-After", "Sun, 01 Jun 2025 12:00:30 GMT"), GOOD);
        updatedAfter(2);
        assertThat(folder.time.sleeps()).contains(Duration.ofSeconds(30));
    }

    @Test
    void aServerThatWantsAnHourIsNotWaitedFor() throws Exception {
        server.on(PICK, DocsServer.status(429, "Retry-After", "3600"));
        failed(FetchProblemId.THROTTLED, 1);
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() throws Exception {
        server.on(PICK, DocsServer.reset(), GOOD);
        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
    }

    @Test
    void aBodyThatWasCutOnceIsAskedForAgain() throws Exception {
        server.on(PICK, DocsServer.cut(TestPages.served("pick", "new words"), 100), GOOD);
        updatedAfter(2);
    }

    @Test
    void aServerThatIsNotThereIsToldAfterTheLastAttempt() throws Exception {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        FetchReport report = folder.refresh(o -> with(o, requests(nobody, Set.of(), Duration.ofSeconds(60))));

        assertThat(report.results().get(0).problem().id()).isEqualTo(FetchProblemId.UNREACHABLE);
        assertThat(report.requests()).isEqualTo(3);
    }

    @Test
    void aServerThatSaysNothingTimesOut() throws Exception {
        server.on(PICK, server.silence());
        FetchReport report = folder.refresh(o -> with(o, folder.requests(Duration.ofMillis(100))));

        assertThat(report.results().get(0).problem().id()).isEqualTo(FetchProblemId.TIMED_OUT);
        assertThat(report.requests()).isEqualTo(3);
    }

    @Test
    void aServerThatStopsInTheMiddleTimesOut() throws Exception {
        server.on(PICK, exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('#');
            exchange.getResponseBody().flush();
            server.silence().send(exchange);
        });
        FetchReport report = folder.refresh(o -> with(o, folder.requests(Duration.ofMillis(100))));

        assertThat(report.results().get(0).problem().id()).isEqualTo(FetchProblemId.TIMED_OUT);
    }

    @Test
    void aRedirectOnTheSameHostIsFollowed() throws Exception {
        server.on(PICK, DocsServer.status(302, "Location", "/moved/pick.md")).on("/moved/pick.md", GOOD);
        updatedAfter(2);
    }

    @Test
    void aRedirectToAnotherHostIsRefused() throws Exception {
        server.on(PICK, DocsServer.status(302, "Location", "http://localhost:" + server.port() + "/x"));
        failed(FetchProblemId.REDIRECT_REFUSED, 1);
    }

    @Test
    void aRedirectToAnotherPortIsRefused() throws Exception {
        server.on(PICK, DocsServer.status(302, "Location", "http://127.0.0.1:1/x"));
        failed(FetchProblemId.REDIRECT_REFUSED, 1);
    }

    @Test
    void aRedirectToAnAllowedHostIsFollowed() throws Exception {
        server.on(PICK, DocsServer.status(301, "Location", "http://localhost:" + server.port() + "/x"))
                .on("/x", GOOD);
        FetchReport report =
                folder.refresh(o -> with(o, requests(server.base(), Set.of("localhost"), Duration.ofSeconds(60))));

        assertThat(report.count(FetchStatus.UPDATED)).isEqualTo(1);
    }

    @Test
    void aRedirectWithUserNameIsRefused() throws Exception {
        server.on(PICK, DocsServer.status(302, "Location", "http://u:p@127.0.0.1:" + server.port() + "/x"));
        failed(FetchProblemId.REDIRECT_REFUSED, 1);
    }

    @Test
    void aRedirectToAFileIsRefused() throws Exception {
        server.on(PICK, DocsServer.status(302, "Location", "file:///etc/passwd"));
        failed(FetchProblemId.REDIRECT_REFUSED, 1);
    }

    @Test
    void aRedirectToNowhereIsRefused() throws Exception {
        server.on(PICK, DocsServer.status(302));
        failed(FetchProblemId.REDIRECT_REFUSED, 1);
    }

    @Test
    void redirectsInACircleEnd() throws Exception {
        server.on(PICK, DocsServer.status(302, "Location", "/x")).on("/x", DocsServer.status(302, "Location", PICK));
        failed(FetchProblemId.REDIRECT_LOOP, 2);
    }

    @Test
    void redirectsWithoutEndEnd() throws Exception {
        server.on(PICK, DocsServer.status(302, "Location", "/1"));
        for (int i = 1; i < 10; i++) {
            server.on("/" + i, DocsServer.status(302, "Location", "/" + (i + 1)));
        }
        failed(FetchProblemId.REDIRECT_LOOP, 6);
    }

    private static RequestOptions requests(URI base, Set<String> allowed, Duration timeout) {
        return new RequestOptions(base, allowed, 3, Duration.ZERO, timeout, 20_000);
    }

    private static FetchOptions with(FetchOptions options, RequestOptions requests) {
        return new FetchOptions(options.jobs(), options.accepted(), requests);
    }
}
