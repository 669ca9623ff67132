package io.feishuapi.spec.page.prose;

/** What a cell consists of, in page order. */
sealed interface Piece {

    /** A line of prose. */
    record Line(ProseLine line) implements Piece {}

    /** A notice begins. */
    record NoticeStart() implements Piece {}

    /** A notice ends, for certain. */
    record NoticeEnd() implements Piece {}

    /** A permission in markup of its own. */
    record Permission(PermissionMark mark) implements Piece {}
}
