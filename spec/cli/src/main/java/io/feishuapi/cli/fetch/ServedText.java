package io.feishuapi.cli.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an answer into Markdown text, or says why it is none. */
final class ServedText {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9._:-]{1,40})");

    private ServedText() {}

    /** The page that came, split. */
    static PageText read(Answer answer) throws PageProblemException {
        byte[] bytes = answer.body().bytes();
        String raw = decode(bytes, answer.header("Content-Type"));
        if (raw.isBlank()) {
            throw new PageProblemException(FetchProblemId.EMPTY, "the page that came is empty.", bytes);
        }
        Optional<FetchProblem> markup = MarkupPage.problemOf(raw, answer);
        if (markup.isPresent()) {
            throw refuse(markup.get(), bytes);
        }
        PageText page = PageText.of(raw);
        Optional<FetchProblem> cut = CutText.problemOf(page.body());
        if (cut.isPresent()) {
            throw refuse(cut.get(), bytes);
        }
        return page;
    }

    /** UTF-8 first, whatever the header says: servers often name a default that is wrong. */
    private static String decode(byte[] bytes, String contentType) throws PageProblemException {
        Optional<String> text = strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(contentType).flatMap(charset -> strictly(bytes, charset)));
        return text.filter(t -> t.indexOf('\0') < 0)
                .orElseThrow(() -> new PageProblemException(
                        FetchProblemId.NOT_TEXT,
                        "neither UTF-8 nor text in the charset that the server names (Content-Type: \"" + contentType
                                + "\").",
                        bytes));
    }

    private static Optional<Charset> declared(String contentType) {
        Matcher name = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static PageProblemException refuse(FetchProblem problem, byte[] bytes) {
        return new PageProblemException(problem.id(), problem.message(), bytes);
    }
}
