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
        Process process = start(ProcessBuilder.Redirect.PIPE, arguments);
        try {
            process.getOutputStream().close();
            CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            String output = text(process.getInputStream());
            return new Output(process.waitFor(), output, errors.join().strip());
        } catch (IOException | UncheckedIOException e) {
            throw EditionException.gitFailed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EditionException.gitFailed("interrupted");
        } finally {
            process.destroy();
        }
    }

    /** Starts a process that answers as long as it is asked. What it complains of is dropped: its answers say enough. */
    Process converse(String... arguments) throws EditionException {
        return start(ProcessBuilder.Redirect.DISCARD, arguments);
    }

    private Process start(ProcessBuilder.Redirect errors, String... arguments) throws EditionException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
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
     * @param output what it printed
     * @param errors what it complained of
     */
    record Output(int status, String output, String errors) {
        boolean succeeded() {
            return status == 0;
        }
    }
}
