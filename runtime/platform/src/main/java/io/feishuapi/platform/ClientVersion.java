package io.feishuapi.platform;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The version of a Feishu client, such as {@code 7.35.0}. Versions compare by number, and {@code 3.10} equals {@code 3.10.0} there,
 * though not as a record: the text is kept as it was written.
 *
 * @param text the version as it was written, without a {@code V} in front
 * @param parts its numbers
 */
public record ClientVersion(String text, List<BigInteger> parts) implements Comparable<ClientVersion> {

    /** Longer ones are no client versions. */
    private static final int LONGEST = 40;

    public ClientVersion {
        parts = List.copyOf(parts);
    }

    /** Reads a version: numbers with single dots between them; empty for anything else. */
    public static Optional<ClientVersion> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<BigInteger> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                if (i == start) {
                    return Optional.empty();
                }
                parts.add(new BigInteger(text.substring(start, i)));
                start = i + 1;
            } else if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(new ClientVersion(text, parts));
    }

    /**
     * The newest of some versions, as it is written; of those that are equal but for their spelling, the one whose text comes first. What
     * is no version does not count.
     */
    public static Optional<String> newest(Collection<String> texts) {
        ClientVersion newest = null;
        for (String text : new TreeSet<>(texts)) {
            ClientVersion version = parse(text).orElse(null);
            if (version != null && (newest == null || version.compareTo(newest) > 0)) {
                newest = version;
            }
        }
        return Optional.ofNullable(newest).map(ClientVersion::text);
    }

    @Override
    public int compareTo(ClientVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private BigInteger part(int index) {
        return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
    }

    @Override
    public String toString() {
        return text;
    }
}
