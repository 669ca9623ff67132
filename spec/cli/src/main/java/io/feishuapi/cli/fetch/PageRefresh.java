package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.page.source.PageHash;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Refreshes one page. Used by several threads at once, never twice for one page. */
final class PageRefresh {
    private final FetchOptions options;
    private final PageStore store;
    private final PagesLock lock;
    private final PageDownload download;
    private final PageReading reading;
    private final PageJudge judge;
    private final TimeSource time;

    PageRefresh(
            FetchOptions options,
            PageStore store,
            PagesLock lock,
            PageDownload download,
            PageReading reading,
            PageJudge judge,
            TimeSource time) {
        this.options = options;
        this.store = store;
        this.lock = lock;
        this.download = download;
        this.reading = reading;
        this.judge = judge;
        this.time = time;
    }

    /** Does everything for one page; every problem is in the result. */
    PageResult refresh(String path) throws InterruptedException {
        try {
            return work(path);
        } catch (PageProblemException e) {
            return settled(path, e);
        } catch (IOException e) {
            return PageResult.problem(
                    path, FetchStatus.FAILED, new FetchProblem(FetchProblemId.WRITE_FAILED, reason(e)));
        } catch (RuntimeException e) {
            return settled(path, internalError(e, new byte[0]));
        }
    }

    private PageResult work(String path) throws PageProblemException, IOException, InterruptedException {
        byte[] before = read(path);
        PageText local = PageText.of(new String(before, StandardCharsets.UTF_8));
        URI address = PageAddress.of(
                sourceUrl(local.frontMatter()), options.requests().baseUrl());
        Optional<LockEntry> known = known(path, address, PageHash.of(before));
        Validators validators = known.map(LockEntry::validators).orElse(Validators.NONE);

        Download outcome = download.get(address, validators);
        if (!(outcome instanceof Download.Served served)) {
            return PageResult.of(path, FetchStatus.UNCHANGED);
        }
        PageText text = ServedText.read(served.answer());
        Instant now = time.now().truncatedTo(ChronoUnit.SECONDS);
        if (text.body().equals(local.body())) {
            store.forgetRejected(path);
            Instant fetched = known.map(LockEntry::fetched).orElse(now);
            lock.record(new LockEntry(path, address, PageHash.of(before), served.validators(), fetched));
            return PageResult.of(path, FetchStatus.UNCHANGED);
        }
        byte[] after = PageEdition.join(local, text, served.validators(), now);
        PageResult.Edition edition =
                judged(path, before, after, served.answer().body().bytes());
        store.replace(path, before, after);
        store.forgetRejected(path);
        lock.record(new LockEntry(path, address, PageHash.of(after), served.validators(), now));
        return PageResult.updated(path, edition.before(), edition.after());
    }

    /** Both models, where the new page may replace the old one. */
    private PageResult.Edition judged(String path, byte[] before, byte[] after, byte[] received)
            throws PageProblemException {
        try {
            PageResult.Edition edition = new PageResult.Edition(reading.read(path, before), reading.read(path, after));
            Optional<FetchProblem> objection =
                    judge.objection(edition.before(), edition.after()).filter(o -> !isOverruled(o, edition.before()));
            if (objection.isPresent()) {
                throw new PageProblemException(
                        objection.get().id(), objection.get().message(), received);
            }
            return edition;
        } catch (RuntimeException | StackOverflowError e) {
            // A page on which the reading itself fails is worth keeping: it shows the defect.
            throw internalError(e, received);
        }
    }

    private byte[] read(String path) throws PageProblemException, InterruptedException {
        try {
            return store.read(path);
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            throw new PageProblemException(FetchProblemId.LOCAL_PAGE_UNREADABLE, reason(e));
        }
    }

    /** A page edited by hand, or last asked for elsewhere, is asked for without conditions. */
    private Optional<LockEntry> known(String path, URI address, String sha256) {
        return lock.entry(path)
                .filter(entry -> entry.sha256().equals(sha256) && entry.url().equals(address));
    }

    private boolean isOverruled(FetchProblem objection, ApiPage before) {
        Set<FetchProblemId> overrulable = Set.of(FetchProblemId.NAME_CHANGED, FetchProblemId.FACTS_LOST);
        return overrulable.contains(objection.id()) && options.accepted().contains(before.name());
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
        } catch (IOException notKept) {
            String message = problem.message() + " It could not be kept aside: " + reason(notKept);
            return PageResult.problem(path, FetchStatus.REFUSED, new FetchProblem(problem.id(), message));
        }
    }

    private static String sourceUrl(FrontMatter frontMatter) throws PageProblemException {
        if (frontMatter.malformed() != null) {
            throw new PageProblemException(
                    FetchProblemId.SOURCE_URL_UNUSABLE, "the front matter is no YAML: " + frontMatter.malformed());
        }
        String sourceUrl = frontMatter.sourceUrl();
        if (sourceUrl == null || sourceUrl.isBlank()) {
            throw new PageProblemException(
                    FetchProblemId.SOURCE_URL_MISSING,
                    "the front matter names no source_url, so the page is left alone.");
        }
        return sourceUrl;
    }

    private static PageProblemException internalError(Throwable cause, byte[] received) {
        return new PageProblemException(
                FetchProblemId.INTERNAL_ERROR, reason(cause) + ". This is a defect; please report it.", received);
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
