package io.feishuapi.spec.compare.edition;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads objects of a git repository, all through one process: one for each page would cost more than the comparison. */
final class GitObjects implements AutoCloseable {

    private static final int LONGEST_HEADER = 200;

    private final Process process;
    private final InputStream answers;
    private final OutputStream questions;

    GitObjects(GitCommand git) throws EditionException {
        process = git.converse("cat-file", "--batch");
        answers = new BufferedInputStream(process.getInputStream());
        questions = process.getOutputStream();
    }

    /** The bytes of one object. Each answer is read before the next question, so that neither side waits for ever. */
    byte[] read(String id) throws EditionException {
        try {
            questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
            questions.flush();
            List<String> header = List.of(header().split(" ", -1));
            if (header.size() != 3) {
                throw EditionException.gitFailed("object " + String.join(" ", header));
            }
            int size = Integer.parseInt(header.get(2));
            byte[] bytes = answers.readNBytes(size);
            if (bytes.length < size || answers.read() != '\n') {
                throw new EOFException("object " + id + " is cut");
            }
            return bytes;
        } catch (IOException | NumberFormatException e) {
            throw EditionException.gitFailed(String.valueOf(e.getMessage()));
        }
    }

    private String header() throws IOException {
        StringBuilder header = new StringBuilder();
        int next = answers.read();
        while (next != '\n') {
            if (next < 0 || header.length() > LONGEST_HEADER) {
                throw new EOFException("git cat-file ended too early");
            }
            header.append((char) next);
            next = answers.read();
        }
        return header.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
