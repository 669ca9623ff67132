package io.feishuapi.spec.compare.edition;

import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.page.source.PageDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages of a git revision. */
final class GitPages {

    private static final String ENDING = ".md";

    /** How git says, in its own language, that a tree holds no page. */
    private static final String NO_MATCH = "did not match any files";

    private final GitCommand git;

    GitPages(GitCommand git) {
        this.git = git;
    }

    List<PageSource> list(String argument, RevisionPath path) throws EditionException {
        String repository = repository(argument);
        checkRevision(path.revision());
        GitCommand.Output object = git.run("rev-parse", "--verify", "--quiet", path.object());
        if (!object.succeeded()) {
            throw EditionException.notInRevision(path.path(), path.revision());
        }
        String id = object.text().strip();
        boolean isFolder =
                succeeding(git.run("cat-file", "-t", id)).text().strip().equals("tree");
        return isFolder ? pagesBelow(repository, id, path) : List.of(new GitPage(path.toString(), file(id)));
    }

    private String repository(String argument) throws EditionException {
        GitCommand.Output inside = git.run("rev-parse", "--absolute-git-dir");
        if (!inside.succeeded()) {
            throw EditionException.notARepository(argument, inside.errors());
        }
        return inside.text().strip();
    }

    private void checkRevision(String revision) throws EditionException {
        // A revision never begins with a dash: what does would be read as an option.
        if (revision.startsWith("-")
                || !git.run("rev-parse", "--verify", "--quiet", revision + "^{tree}")
                        .succeeded()) {
            throw EditionException.noSuchRevision(revision);
        }
    }

    private byte[] file(String id) throws EditionException {
        return succeeding(git.run("cat-file", "blob", id)).bytes();
    }

    private List<PageSource> pagesBelow(String repository, String tree, RevisionPath path) throws EditionException {
        // Run inside the repository itself: in a sub-folder of the work tree git would look for that folder in the
        // tree.
        GitCommand.Output archive =
                git.run("-C", repository, "--git-dir", ".", "archive", "--format=zip", tree, "--", "*" + ENDING);
        if (!archive.succeeded() && archive.errors().contains(NO_MATCH)) {
            return List.of();
        }
        return unzipped(succeeding(archive).bytes(), path);
    }

    private static List<PageSource> unzipped(byte[] archive, RevisionPath path) throws EditionException {
        List<PageSource> pages = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    // A page that is too long is told as such where it is read, and the others are done.
                    pages.add(new GitPage(path + "/" + entry.getName(), zip.readNBytes(PageDecoder.LONGEST + 1)));
                }
            }
        } catch (IOException e) {
            throw EditionException.gitFailed(String.valueOf(e.getMessage()));
        }
        pages.sort(Comparator.comparing(PageSource::page));
        return pages;
    }

    private static GitCommand.Output succeeding(GitCommand.Output output) throws EditionException {
        if (!output.succeeded()) {
            throw EditionException.gitFailed(output.errors());
        }
        return output;
    }

    private static final class GitPage implements PageSource {

        private final String page;
        private final byte[] bytes;

        GitPage(String page, byte[] bytes) {
            this.page = page;
            this.bytes = bytes;
        }

        @Override
        public String page() {
            return page;
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
