package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.page.dialect.PageParts;
import io.feishuapi.spec.page.source.PageHash;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Refreshes one page. Used by several threads at once, never twice for one page. */
final class PageRefresh {
    private final FetchOptions options;
    private final PageStore store;
    private final PagesLock lock;
    private final PageDownload download;
    private final BiFunction<String, byte[], ApiPage> reader;
    private final TimeSource time;

    PageRefresh(
            FetchOptions options,
            PageStore store,
            PagesLock lock,
            PageDownload download,
            BiFunction<String, byte[], ApiPage> reader,
            TimeSource time) {
        this.options = options;
        this.store = store;
        this.lock = lock;
        this.download = download;
        this.reader = reader;
        this.time = time;
    }

    /** Does everything for one page; every problem is in the result. */
    PageResult refresh(PageTask task) throws InterruptedException {
        String path = task.path();
        try {
            return work(LocalPage.of(task, store, reader));
        } catch (PageProblemException e) {
            return settled(path, e);
        } catch (IOException e) {
            return PageResult.problem(
                    path, FetchStatus.FAILED, new FetchProblem(FetchProblemId.WRITE_FAILED, FetchProblem.reason(e)));
        } catch (RuntimeException e) {
            return settled(path, internalError(e, new byte[0]));
        }
    }

    private PageResult work(LocalPage local) throws PageProblemException, IOException, InterruptedException {
        String path = local.path();
        URI address = PageAddress.of(local.sourceUrl(), options.requests().baseUrl());
        Optional<LockEntry> known = known(local, address);

        Answer answer = download.get(address, known.map(LockEntry::validators).orElse(Validators.NONE));
        if (answer.isNotModified()) {
            return PageResult.of(path, FetchStatus.UNCHANGED);
        }
        byte[] served = ServedText.read(answer);
        Optional<PageParts> parts = PageParts.of(served);
        Instant now = time.now().truncatedTo(ChronoUnit.SECONDS);
        if (parts.isPresent() && parts.get().body().equals(local.parts().body())) {
            store.forgetRejected(path);
            Instant fetched = known.map(LockEntry::fetched).orElse(now);
            lock.record(new LockEntry(path, address, local.hash(), answer.validators(), fetched));
            return PageResult.of(path, FetchStatus.UNCHANGED);
        }
        ApiPage came = judged(path, local.page(), served, answer);
        String head = local.parts().dated(date(came, answer.validators(), now));
        byte[] after = (head + parts.orElseThrow().body()).getBytes(StandardCharsets.UTF_8);
        if (local.isNew()) {
            store.add(path, after);
        } else {
            store.replace(path, local.file(), after);
        }
        store.forgetRejected(path);
        lock.record(new LockEntry(path, address, PageHash.of(after), answer.validators(), now));
        return local.isNew()
                ? PageResult.of(path, FetchStatus.ADDED)
                : PageResult.updated(path, local.page(), reader.apply(path, after));
    }

    /** The model of what came, where it may replace the old page. */
    private ApiPage judged(String path, ApiPage before, byte[] served, Answer answer) throws PageProblemException {
        ApiPage after;
        try {
            after = reader.apply(path, served);
        } catch (RuntimeException | StackOverflowError e) {
            // A page on which the reading itself fails is worth keeping: it shows the defect.
            throw internalError(e, answer.body().bytes());
        }
        Optional<FetchProblem> objection = EditionJudge.objection(before, after);
        if (objection.isPresent() && !isOverruled(objection.get(), before, after)) {
            throw new PageProblemException(
                    objection.get().id(),
                    objection.get().message(),
                    answer.body().bytes());
        }
        return after;
    }

    private boolean isOverruled(FetchProblem objection, ApiPage before, ApiPage after) {
        return options.accepted().contains(before.name()) && EditionJudge.canBeOverruled(objection, after);
    }

    /** A page edited by hand, or last asked for elsewhere, is asked for without conditions. */
    private Optional<LockEntry> known(LocalPage local, URI address) {
        return lock.entry(local.path())
                .filter(entry ->
                        entry.sha256().equals(local.hash()) && entry.url().equals(address));
    }

    /** The date that what came states, else the day of Last-Modified, else the day on which the change was seen; days in UTC. */
    private static LocalDate date(ApiPage came, Validators validators, Instant now) {
        return day(came.updated(), DateTimeFormatter.ISO_LOCAL_DATE)
                .or(() -> day(validators.lastModified(), DateTimeFormatter.RFC_1123_DATE_TIME))
                .orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    private static Optional<LocalDate> day(@Nullable String text, DateTimeFormatter format) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.from(format.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private PageResult settled(String path, PageProblemException e) {
        FetchProblem problem = e.problem();
        if (problem.id() == FetchProblemId.SOURCE_URL_MISSING) {
            return PageResult.problem(path, FetchStatus.SKIPPED, problem);
        }
        if (e.received().length == 0 && !problem.id().isRefusal()) {
            return PageResult.problem(path, FetchStatus.FAILED, problem);
        }
        try {
            String kept = e.received().length == 0 ? null : store.reject(path, e.received());
            return new PageResult(path, FetchStatus.REFUSED, problem, kept, null);
        } catch (IOException | PageProblemException notKept) {
            String message = problem.message() + " It could not be kept aside: " + FetchProblem.reason(notKept);
            return PageResult.problem(path, FetchStatus.REFUSED, new FetchProblem(problem.id(), message));
        }
    }

    private static PageProblemException internalError(Throwable cause, byte[] received) {
        return new PageProblemException(
                FetchProblemId.INTERNAL_ERROR,
                FetchProblem.reason(cause) + ". This is a defect; please report it.",
                received);
    }
}
