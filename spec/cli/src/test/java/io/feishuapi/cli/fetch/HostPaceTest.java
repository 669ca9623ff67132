package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostPaceTest {
    private static final URI PICK = URI.create("https://docs.example/pick.md");
    private static final URI DROP = URI.create("https://DOCS.example/drop.md");
    private static final URI ELSEWHERE = URI.create("https://mirror.example/pick.md");

    private final VirtualTime time = new VirtualTime();
    private final HostPace pace = new HostPace(time, Duration.ofMillis(250));

    @Test
    void theFirstRequestWaitsForNothing() throws Exception {
        pace.awaitTurn(PICK);

        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void theNextOneToTheSameHostWaitsAndTheOneElsewhereDoesNot() throws Exception {
        pace.awaitTurn(PICK);
        pace.awaitTurn(ELSEWHERE);
        pace.awaitTurn(DROP);

        assertThat(time.sleeps()).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void whoeverComesLateEnoughWaitsForNothing() throws Exception {
        pace.awaitTurn(PICK);
        time.pass(Duration.ofSeconds(1));
        pace.awaitTurn(DROP);

        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void aPauseHoldsBackAllPagesOfTheHost() throws Exception {
        pace.pause(PICK, Duration.ofSeconds(60));
        pace.pause(PICK, Duration.ofSeconds(5));
        pace.awaitTurn(ELSEWHERE);
        pace.awaitTurn(DROP);

        assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(60));
    }
}
