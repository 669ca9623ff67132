package io.feishuapi.sample;

import io.feishuapi.FeishuApiException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Files that Java plays. */
public final class PlayedFiles implements FileSystemManager {

    @Override
    public CompletionStage<String> readFileSync(String path) {
        if (path.isEmpty()) {
            throw FeishuApiException.of("FileSystemManager.readFileSync", null, "1", "readFileSync:fail no path");
        }
        return CompletableFuture.completedFuture("text of " + path);
    }

    @Override
    public CompletionStage<StatResult> statSync(String path) {
        return CompletableFuture.completedFuture(new StatResult(new Stats() {
            @Override
            public CompletionStage<Boolean> isFile() {
                return CompletableFuture.completedFuture(path.contains("/"));
            }

            @Override
            public CompletionStage<Long> size() {
                return CompletableFuture.completedFuture((long) path.length());
            }
        }));
    }
}
