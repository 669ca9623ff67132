package io.feishuapi.cli.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Refreshes all pages of a folder, a few at a time. */
public final class FolderRefresh {
    private static final int SECONDS_TO_STOP = 10;

    private final FetchOptions options;
    private final PageReading reading;
    private final PageJudge judge;
    private final TimeSource time;
    private final RandomGenerator random;

    /**
     * A refresh that can be run on several folders, one after the other.
     *
     * @param random spreads out repeated attempts; used by several threads at once
     */
    public FolderRefresh(
            FetchOptions options, PageReading reading, PageJudge judge, TimeSource time, RandomGenerator random) {
        this.options = options;
        this.reading = reading;
        this.judge = judge;
        this.time = time;
        this.random = random;
    }

    /**
     * Refreshes the folder. An interrupt of the calling thread ends the run early and is told by the report's ending; every page is whole
     * then, and the next run goes on.
     *
     * @throws UnusableFolderException when the run cannot begin, or its notes cannot be written
     */
    public FetchReport run(Path folder, FetchProgress progress) throws UnusableFolderException {
        LocalPages.check(folder);
        try (RunJournal journal = RunJournal.open(folder, options.start(), time.now())) {
            Set<String> paths = LocalPages.pages(folder).keySet();
            PagesLock lock = PagesLock.read(folder);
            lock.retain(paths);
            HttpTransport transport = new HttpTransport(options.requests());
            PageStore store = new PageStore(folder);
            if (!journal.isResumed()) {
                store.forgetPrevious();
            }
            PageRefresh refresh = new PageRefresh(options, store, lock, download(transport), reading, judge, time);

            List<PageResult> results = new ArrayList<>();
            List<Callable<PageResult>> open = new ArrayList<>();
            for (String path : paths) {
                Optional<FetchStatus> earlier = journal.finishedBefore(path);
                if (earlier.isPresent()) {
                    results.add(finishedBefore(store, path, earlier.get()));
                } else {
                    open.add(() -> refreshed(refresh, store, journal, path));
                }
            }
            progress.begun(paths.size(), results.size());
            FetchReport.Ending ending = work(open, results, progress);
            progress.ended();
            if (ending == FetchReport.Ending.COMPLETE) {
                journal.complete();
            }
            results.sort(Comparator.comparing(PageResult::path));
            return new FetchReport(results, paths.size(), transport.requests(), ending);
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

    private PageResult refreshed(PageRefresh refresh, PageStore store, RunJournal journal, String path)
            throws IOException, InterruptedException {
        PageResult result = refresh.refresh(path);
        if (result.status() == FetchStatus.UNCHANGED) {
            // Unless the interrupted run replaced it just before its end.
            result = finishedBefore(store, path, result.status());
        }
        if (result.status().isFine()) {
            journal.finished(path, result.status());
        }
        return result;
    }

    /** The result of a page that this run, or the one it goes on with, is done with. */
    private PageResult finishedBefore(PageStore store, String path, FetchStatus status) throws IOException {
        Optional<byte[]> previous = store.previous(path);
        if (previous.isEmpty()) {
            return PageResult.of(path, status);
        }
        return PageResult.updated(path, reading.read(path, previous.get()), reading.read(path, store.read(path)));
    }

    private FetchReport.Ending work(List<Callable<PageResult>> open, List<PageResult> results, FetchProgress progress)
            throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(options.jobs());
        CompletionService<PageResult> completion = new ExecutorCompletionService<>(executor);
        try {
            open.forEach(completion::submit);
            for (int i = 0; i < open.size(); i++) {
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
