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

/** Turns an answer into the bytes of a page in UTF-8, or says why it is none. What a page must be is not judged here. */
final class ServedText {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([A-Za-z0-9._:-]{1,40})");
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private ServedText() {}

    /** The page that came. */
    static byte[] read(Answer answer) throws PageProblemException {
        byte[] bytes = answer.body().bytes();
        Optional<String> encoding = encoding(answer);
        if (encoding.isPresent()) {
            throw new PageProblemException(
                    FetchProblemId.ENCODED,
                    "what came is encoded with " + encoding.get() + ", though nothing but plain text was asked for."
                            + " Look at the server, or at the proxy before it.",
                    bytes);
        }
        String text = decode(bytes, answer.header("Content-Type"));
        Optional<FetchProblem> markup = MarkupPage.problemOf(text, answer);
        if (markup.isPresent()) {
            throw new PageProblemException(markup.get().id(), markup.get().message(), bytes);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> encoding(Answer answer) {
        byte[] bytes = answer.body().bytes();
        boolean isGzip = bytes.length > 2 && (bytes[0] & 0xff) == GZIP_FIRST && (bytes[1] & 0xff) == GZIP_SECOND;
        String named = answer.header("Content-Encoding").strip();
        if (isGzip) {
            return Optional.of("gzip");
        }
        return named.isEmpty() || named.equalsIgnoreCase("identity") ? Optional.empty() : Optional.of(named);
    }

    /** UTF-8 first, whatever the header says: servers often name a default that is wrong. */
    private static String decode(byte[] bytes, String contentType) throws PageProblemException {
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(contentType).flatMap(charset -> strictly(bytes, charset)))
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
}
