package io.feishuapi.processor.writer;

import io.feishuapi.processor.output.GeneratedSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The hash of a source, in the source: it changes with the page, its corrections and the generator. Whether a compilation sees the
 * annotation {@code Generated} makes no other type.
 */
final class SourceHash {

    /** What stands in a source where its hash will. */
    static final String PLACE = "source hash";

    private static final Pattern GENERATED = Pattern.compile(
            "^(@Generated\\(.*\\)|import " + Pattern.quote(Types.GENERATED.canonicalName()) + ";)\n",
            Pattern.MULTILINE);

    private SourceHash() {}

    /** The source with its hash where it has a place for it. */
    static GeneratedSource marked(String packageName, String typeName, String text) {
        String place = '"' + PLACE + '"';
        int at = text.indexOf(place);
        if (at < 0) {
            return new GeneratedSource(packageName, typeName, text, "");
        }
        String hash = of(GENERATED.matcher(text).replaceAll(""));
        String marked = text.substring(0, at) + '"' + hash + '"' + text.substring(at + place.length());
        return new GeneratedSource(packageName, typeName, marked, hash);
    }

    private static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
