package io.feishuapi.spec.compare.edition;

import io.feishuapi.spec.catalog.PageSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a git revision. */
final class GitPages {

    private static final String ENDING = ".md";

    private final GitCommand git;

    GitPages(GitCommand git) {
        this.git = git;
    }

    List<PageSource> list(String argument, RevisionPath path) throws EditionException {
        checkRevision(argument, path.revision());
        GitCommand.Output object = git.run("rev-parse", "--verify", "--quiet", path.object());
        if (!object.succeeded()) {
            throw EditionException.notInRevision(path.path(), path.revision());
        }
        String id = object.output().strip();
        String type = output("cat-file", "-t", id).strip();
        return read(type.equals("tree") ? pagesBelow(id, path) : Map.of(path.toString(), id));
    }

    private void checkRevision(String argument, String revision) throws EditionException {
        // A revision never begins with a dash: what does would be read as an option.
        if (revision.startsWith("-")) {
            throw EditionException.noSuchRevision(revision);
        }
        GitCommand.Output inside = git.run("rev-parse", "--git-dir");
        if (!inside.succeeded()) {
            throw EditionException.notARepository(argument, inside.errors());
        }
        if (!git.run("rev-parse", "--verify", "--quiet", revision + "^{tree}").succeeded()) {
            throw EditionException.noSuchRevision(revision);
        }
    }

    /** Path to object id. Links and submodules are no pages. */
    private Map<String, String> pagesBelow(String tree, RevisionPath path) throws EditionException {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String entry : output("ls-tree", "-r", "-z", "--full-tree", tree).split("\0", -1)) {
            int tab = entry.indexOf('\t');
            if (tab < 0 || !entry.startsWith("100") || !entry.endsWith(ENDING)) {
                continue;
            }
            String name = entry.substring(tab + 1);
            ids.put(path + "/" + name, entry.substring(entry.lastIndexOf(' ', tab) + 1, tab));
        }
        return ids;
    }

    private List<PageSource> read(Map<String, String> ids) throws EditionException {
        List<PageSource> pages = new ArrayList<>();
        try (GitObjects objects = new GitObjects(git)) {
            for (Map.Entry<String, String> page : ids.entrySet()) {
                pages.add(new GitPage(page.getKey(), objects.read(page.getValue())));
            }
        }
        pages.sort(Comparator.comparing(PageSource::page));
        return pages;
    }

    private String output(String... arguments) throws EditionException {
        GitCommand.Output output = git.run(arguments);
        if (!output.succeeded()) {
            throw EditionException.gitFailed(output.errors());
        }
        return output.output();
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
