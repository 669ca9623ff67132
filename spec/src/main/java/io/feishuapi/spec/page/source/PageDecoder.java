package io.feishuapi.spec.page.source;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Turns a page's bytes into text. */
public final class PageDecoder {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** What becomes of bytes that are no UTF-8; a page may hold the character as well. */
    private static final char REPLACEMENT = '\ufffd';

    /** Most bytes of a page, 16 MB; real ones have some ten thousand. */
    public static final int LONGEST = 16 << 20;

    /** Most lines of a page; real ones have some hundred. */
    public static final int MOST_LINES = 250_000;

    private PageDecoder() {}

    /**
     * Decodes a page.
     *
     * @param bytes the file
     * @param diagnostics told when the bytes are no page
     * @return the text, or nothing where there is none
     */
    public static Optional<SourceText> decode(byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > LONGEST) {
            diagnostics.pageTooLong(String.format(Locale.ROOT, "it has more than %,d bytes", LONGEST));
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            diagnostics.pageNotText("its bytes are no UTF-8");
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.indexOf('\0') >= 0) {
            diagnostics.pageNotText("it holds NUL characters");
            return Optional.empty();
        }
        if (text.isBlank()) {
            diagnostics.pageEmpty();
            return Optional.empty();
        }
        SourceText source = SourceText.of(text);
        if (source.lineCount() > MOST_LINES) {
            diagnostics.pageTooLong(String.format(Locale.ROOT, "it has more than %,d lines", MOST_LINES));
            return Optional.empty();
        }
        return Optional.of(source);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
