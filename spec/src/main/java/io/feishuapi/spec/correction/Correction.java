package io.feishuapi.spec.correction;

import io.feishuapi.spec.text.Position;

/**
 * One correction of one fact.
 *
 * @param path the field or cell, empty for a fact of the page
 * @param fact the fact's name
 * @param reason why the page is wrong
 * @param position where the correction begins in its file
 * @param expectPosition where the old value stands that it expects
 * @param subject what it corrects; no two corrections of a file have the same
 * @param change what it does
 */
record Correction(
        String path,
        String fact,
        String reason,
        Position position,
        Position expectPosition,
        String subject,
        Change change) {

    /** The corrected fact for people, such as {@code in.chatType enum}. */
    String title() {
        return path.isEmpty() ? fact : path + " " + fact;
    }
}
