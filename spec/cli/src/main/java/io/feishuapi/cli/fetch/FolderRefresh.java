package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Refreshes all pages of a folder, a few at a time. */
public final class FolderRefresh {
    private static final int SECONDS_TO_STOP = 10;

    private final FetchOptions options;
    private final BiFunction<String, byte[], ApiPage> reader;
    private final TimeSource time;
    private final RandomGenerator random;

    /**
     * A refresh that can be run on several folders, one after the other.
     *
     * @param reader reads a page by its path and file; used by several threads at once
     * @param random spreads out repeated attempts; used by several threads at once
     */
    public FolderRefresh(
            FetchOptions options, BiFunction<String, byte[], ApiPage> reader, TimeSource time, RandomGenerator random) {
        this.options = options;
        this.reader = reader;
        this.time = time;
        this.random = random;
    }

    /**
     * Refreshes the folder. An interrupt of the calling thread ends the run early and is told by the report's ending; every page is whole
     * then, and the next run is told by the server which of them are new already.
     *
     * @throws UnusableFolderException when the run cannot begin, or its lock cannot be written
     */
    public FetchReport run(Path folder, FetchProgress progress) throws UnusableFolderException {
        return run(folder, paths -> paths.stream().map(PageTask::present).toList(), progress);
    }

    /**
     * Brings pages into a folder, which is made where it is not there. A page that the folder has already, by the name of its API, is
     * refreshed where it lies; all other pages of the folder are left alone. For the rest as {@link #run}.
     *
     * @param wanted the pages with what is known of them, each at the path that it gets
     * @throws UnusableFolderException when the run cannot begin, or its lock cannot be written
     */
    public FetchReport add(Path folder, List<PageTask> wanted, FetchProgress progress) throws UnusableFolderException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnusableFolderException(folder + " cannot be made: " + FetchProblem.reason(e), e);
        }
        return run(folder, paths -> withPresent(wanted, paths), progress);
    }

    private static List<PageTask> withPresent(List<PageTask> wanted, SortedSet<String> paths) {
        Map<String, String> present = new HashMap<>();
        paths.forEach(path -> present.putIfAbsent(fileName(path), path));
        return wanted.stream()
                .map(task -> {
                    String path = present.get(fileName(task.path()));
                    return path == null ? task : PageTask.present(path);
                })
                .toList();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private FetchReport run(Path folder, Function<SortedSet<String>, List<PageTask>> choice, FetchProgress progress)
            throws UnusableFolderException {
        try (PageStore store = PageStore.open(folder)) {
            SortedSet<String> paths = store.paths();
            PagesLock lock = PagesLock.read(folder);
            lock.retain(paths);
            List<PageTask> tasks = choice.apply(paths);
            HttpTransport transport = new HttpTransport(options.requests());
            PageRefresh refresh = new PageRefresh(options, store, lock, download(transport), reader, time);
            List<PageResult> results = new ArrayList<>();
            progress.begun(tasks.size());
            FetchReport.Ending ending;
            try {
                ending = work(refresh, tasks, results, progress);
            } finally {
                progress.ended();
            }
            results.sort(Comparator.comparing(PageResult::path));
            return new FetchReport(results, tasks.size(), transport.requests(), ending);
        } catch (IOException e) {
            throw new UnusableFolderException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private PageDownload download(HttpTransport transport) {
        RequestOptions requests = options.requests();
        HostPace pace = new HostPace(time, requests.minimumDelay());
        RedirectFollower redirects = new RedirectFollower(transport, pace, requests.allowedHosts());
        return new PageDownload(redirects, pace, new RetryDelays(random), time, requests.attempts());
    }

    private FetchReport.Ending work(
            PageRefresh refresh, List<PageTask> tasks, List<PageResult> results, FetchProgress progress)
            throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(options.jobs());
        CompletionService<PageResult> completion = new ExecutorCompletionService<>(executor);
        try {
            tasks.forEach(task -> completion.submit(() -> refresh.refresh(task)));
            for (int i = 0; i < tasks.size(); i++) {
                PageResult result = result(completion.take());
                results.add(result);
                progress.finished(result);
            }
            return FetchReport.Ending.COMPLETE;
        } catch (InterruptedException e) {
            stop(executor, completion, results);
            return FetchReport.Ending.INTERRUPTED;
        } finally {
            executor.shutdownNow();
        }
    }

    /** Lets the workers come to a clean end, and takes what they finished meanwhile. */
    private static void stop(
            ExecutorService executor, CompletionService<PageResult> completion, List<PageResult> results)
            throws IOException {
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
        for (Future<PageResult> done = completion.poll(); done != null; done = completion.poll()) {
            finishedInTime(done).ifPresent(results::add);
        }
    }

    private static Optional<PageResult> finishedInTime(Future<PageResult> done) throws IOException {
        try {
            return Optional.of(result(done));
        } catch (InterruptedException stopped) {
            // That worker was stopped midway; the next run does its page.
            return Optional.empty();
        }
    }

    private static PageResult result(Future<PageResult> done) throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException notes) {
                throw notes;
            }
            if (cause instanceof InterruptedException) {
                throw new InterruptedException();
            }
            throw new IllegalStateException(cause);
        }
    }
}
