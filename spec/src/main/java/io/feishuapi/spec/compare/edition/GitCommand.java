package io.feishuapi.spec.compare.edition;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs git in one folder. */
final class GitCommand {

    private static final String GIT = "git";

    private final Path directory;
    private final String program;

    GitCommand(Path directory) {
        this(directory, GIT);
    }

    /** With another program in git's place, for tests. */
    GitCommand(Path directory, String program) {
        this.directory = directory;
        this.program = program;
    }

    /** Runs to the end. */
    Output run(String... arguments) throws EditionException {
        Process process = start(arguments);
        try {
            process.getOutputStream().close();
            CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            byte[] output = process.getInputStream().readAllBytes();
            return new Output(process.waitFor(), output, errors.join().strip());
        } catch (IOException | CompletionException e) {
            throw EditionException.gitFailed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EditionException.gitFailed("interrupted");
        } finally {
            process.destroy();
        }
    }

    private Process start(String... arguments) throws EditionException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        if (!directory.toString().isEmpty()) {
            builder.directory(new File(directory.toString()));
        }
        // Messages in one language, and no question that nobody would see.
        builder.environment().putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw EditionException.gitMissing(e);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a run gave.
     *
     * @param status its exit status
     * @param bytes what it printed
     * @param errors what it complained of
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared; handed from one step to the next.
    record Output(int status, byte[] bytes, String errors) {
        boolean succeeded() {
            return status == 0;
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
