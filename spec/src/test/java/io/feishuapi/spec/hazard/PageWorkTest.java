package io.feishuapi.spec.hazard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.feishuapi.spec.read.PageReader;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page ten times as long takes ten times the memory in all, not a hundred times. Bytes are counted and not seconds, since they are the
 * same on every machine; whatever copies a list or a text once too often shows in them.
 */
class PageWorkTest {

    private static final int SHORT = 10_000;

    private static final int TIMES = 10;

    /** Quadratic would be the square of {@code TIMES}. */
    private static final double MOST = 1.8 * TIMES;

    /** What the first page of a kind costs, whatever its length. */
    private static final long ALLOWANCE = 4_000_000;

    static Stream<Arguments> pages() {
        return HazardPages.all().entrySet().stream()
                .map((Map.Entry<String, IntFunction<String>> entry) -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isLinear(String name, IntFunction<String> page) {
        byte[] few = page.apply(SHORT).getBytes(UTF_8);
        byte[] many = page.apply(SHORT * TIMES).getBytes(UTF_8);
        allocated(few);
        long once = allocated(few);
        assertThat(allocated(many))
                .as("bytes for %s, %d for a page a tenth as long", name, once)
                .isLessThanOrEqualTo((long) (MOST * once) + ALLOWANCE);
    }

    private static long allocated(byte[] page) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(new PageReader().read("page.md", page).page()).isEqualTo("page.md");
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
