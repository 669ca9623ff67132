package io.feishuapi.spec.compare.client;

import io.feishuapi.spec.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * Something that some client lacks which a project serves.
 *
 * @param kind what is missing
 * @param subject its name: {@code getChatInfo}, {@code chooseImage.sizeType}, {@code openDocument.fileType = "eml"}
 * @param reason the clients that lack it, and from which version on it is there
 * @param position where the page says so, or null where a correction does
 */
public record ClientGap(
        Kind kind, String subject, String reason, @Nullable Position position) {

    /** What can be missing. */
    public enum Kind {
        API,
        PARAMETER,
        VALUE
    }
}
