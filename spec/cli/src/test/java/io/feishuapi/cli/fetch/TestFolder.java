package io.feishuapi.cli.fetch;

import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder of pages and the runs over it, with a clock that only waiting moves on. */
final class TestFolder {
    final VirtualTime time = new VirtualTime();
    final Path root;
    private final DocsServer server;

    TestFolder(Path root, DocsServer server) {
        this.root = root;
        this.server = server;
    }

    TestFolder with(String name) throws IOException {
        return with(name + ".md", TestPages.local(name, "old words"));
    }

    TestFolder with(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    String text(String path) throws IOException {
        return Files.readString(root.resolve(path), StandardCharsets.UTF_8);
    }

    FetchReport refresh() throws UnusableFolderException {
        return refresh(options -> options);
    }

    FetchReport refresh(UnaryOperator<FetchOptions> change) throws UnusableFolderException {
        return refresh(change, FetchProgress.NONE);
    }

    FetchReport refresh(UnaryOperator<FetchOptions> change, FetchProgress progress) throws UnusableFolderException {
        return new FolderRefresh(change.apply(options()), new PageReader()::read, time, new Random(1))
                .run(root, progress);
    }

    /** The only page's result. */
    PageResult only() throws UnusableFolderException {
        List<PageResult> results = refresh().results();
        if (results.size() != 1) {
            throw new AssertionError(results);
        }
        return results.get(0);
    }

    FetchOptions options() {
        return new FetchOptions(4, Set.of(), requests(Duration.ofSeconds(60)));
    }

    RequestOptions requests(Duration timeout) {
        return new RequestOptions(server.base(), Set.of(), 3, Duration.ofMillis(100), timeout, 20_000);
    }

    /** All files below the folder but the notes of the run. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            !Set.of(".fetched/claim", ".fetched/.gitignore").contains(file))
                    .sorted()
                    .toList();
        }
    }
}
