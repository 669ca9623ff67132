package io.feishuapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final InTurn tasks = new InTurn();
    private final List<Integer> done = new ArrayList<>();

    @Test
    void runsTasksInOrderAlsoThoseThatTasksAdd() {
        tasks.add(() -> {
            tasks.add(() -> done.add(3));
            tasks.run();
            done.add(1);
        });
        tasks.add(() -> done.add(2));
        tasks.run();

        assertThat(done).containsExactly(1, 2, 3);
    }

    @Test
    void goesOnAfterATaskThatThrows() {
        tasks.add(() -> {
            throw new IllegalStateException("first");
        });
        tasks.add(() -> done.add(1));

        assertThatThrownBy(tasks::run).hasMessage("first");
        tasks.add(() -> done.add(2));
        tasks.run();
        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void runsOneAtATimeWhateverTheThread() throws Exception {
        int[] count = new int[1];
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 50_000; i++) {
            threads.execute(() -> {
                tasks.add(() -> count[0]++);
                tasks.run();
            });
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(count[0]).isEqualTo(50_000);
    }
}
