package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.ErrorTable;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Wordings by which pages refer to tables of error codes that stand elsewhere. */
public final class ErrorTablePhrases {

    private static final Map<ErrorTable, Phrase> WORDS = new EnumMap<>(Map.of(
            // The codes of errno mean the same everywhere: who gives it gives them.
            ErrorTable.ERRNO,
            Phrase.of("(?<![A-Za-z0-9_])(?i:errno)(?![A-Za-z0-9_])"),
            ErrorTable.BLUETOOTH,
            Phrase.of("蓝牙 {0,2}(?i:API)? {0,2}错误码"),
            ErrorTable.NFC,
            Phrase.of("(?i:NFC) {0,2}(?i:API)? {0,2}错误码"),
            ErrorTable.BEACON,
            Phrase.of("(?i:beacon) {0,2}(?i:API)? {0,2}错误码"),
            ErrorTable.CAMERA,
            Phrase.of("(?i:camera) {0,2}(?i:errno)(?![A-Za-z0-9_])")));

    private ErrorTablePhrases() {}

    /** The tables to which prose refers. */
    public static List<ErrorTable> read(List<Prose> prose) {
        List<ErrorTable> tables = new ArrayList<>();
        WORDS.forEach((table, words) -> {
            if (prose.stream().anyMatch(paragraph -> words.isIn(paragraph.text()))) {
                tables.add(table);
            }
        });
        return tables;
    }
}
