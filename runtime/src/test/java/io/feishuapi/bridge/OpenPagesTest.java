package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

    private static final long TWO_MINUTES = TimeUnit.MINUTES.toNanos(2);

    private final List<Page> closed = new ArrayList<>();
    private final OpenPages<Page> pages = new OpenPages<>(page -> page.closed, page -> page.idle, closed::add);

    private Page admit(String key, String client) {
        return pages.admit(key, client, Page::new);
    }

    @Test
    void keepsAPageUnderItsKeyUntilItIsClosed() {
        Page page = admit("a", "x");
        assertThat(admit("a", "y")).isSameAs(page);
        page.closed = true;

        assertThat(admit("a", "x")).isNotSameAs(page);
        assertThat(pages.all()).hasSize(1);
        assertThat(admit("", "x")).isNull();
        assertThat(admit("k".repeat(201), "x")).isNull();
    }

    @Test
    void letsThePageGiveWayThatIsAwayForLongest() {
        List<Page> of = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            of.add(admit("a" + i, "x"));
        }
        of.get(7).idle = TimeUnit.SECONDS.toNanos(50);
        assertThat(admit("late", "x")).isNull();
        of.get(7).idle = TWO_MINUTES;
        of.get(8).idle = TWO_MINUTES + 1;
        admit("b", "y").idle = 2 * TWO_MINUTES;

        assertThat(admit("late", "x")).isNotNull();
        assertThat(closed).containsExactly(of.get(8));
        assertThat(pages.all()).hasSize(1_001);
    }

    @Test
    void boundsAllAndCountsNoneThatWasClosed() {
        List<Page> all = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            all.add(admit("a" + i, ""));
        }
        assertThat(admit("late", "")).isNull();
        all.forEach(page -> page.closed = true);

        assertThat(admit("late", "")).isNotNull();
        assertThat(pages.all()).hasSize(1);
        assertThat(closed).isEmpty();
    }

    @Test
    void closesTheIdle() {
        admit("here", "");
        Page away = admit("away", "");
        away.idle = 5;

        pages.closeIdle(6);
        assertThat(closed).isEmpty();
        pages.closeIdle(5);
        assertThat(closed).containsExactly(away);
        assertThat(pages.all()).hasSize(1);
    }

    private static final class Page {

        private boolean closed;
        private long idle;
    }
}
