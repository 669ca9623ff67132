package io.feishuapi.cli.lint;

import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.correction.CorrectionSource;
import io.feishuapi.spec.page.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of the files that have problems; each such file is read once more. */
final class SourceLines {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Map<String, Bytes> files = new HashMap<>();
    private final Map<String, List<String>> read = new HashMap<>();

    SourceLines(List<PageSource> pages, List<CorrectionSource> corrections) {
        pages.forEach(page -> files.put(page.page(), page::bytes));
        corrections.forEach(correction -> files.put(correction.file(), correction::bytes));
    }

    /**
     * One line.
     *
     * @param line counted from 1
     * @return the line without its end, or null where there is none
     */
    @Nullable
    String line(String file, int line) {
        List<String> lines = read.computeIfAbsent(file, this::lines);
        return line <= lines.size() ? lines.get(line - 1) : null;
    }

    private List<String> lines(String file) {
        Bytes bytes = files.get(file);
        if (bytes == null) {
            return List.of();
        }
        String text;
        try {
            text = new String(bytes.read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // That the file cannot be read is the very problem to be shown; it has no lines.
            return List.of();
        }
        String withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return List.of(SourceText.of(withoutMark).text().split("\n", -1));
    }

    private interface Bytes {
        byte[] read() throws IOException;
    }
}
