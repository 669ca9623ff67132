package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.text.Position;

/** Prose that looks like a constraint and was not understood. */
public final class UnmatchedTextShape extends Shape<UnmatchedText> {

    public static final UnmatchedTextShape UNMATCHED_TEXT = new UnmatchedTextShape();

    public static final Component<UnmatchedText, MemberPath> PATH = Component.of("path", PathForm.MEMBER_PATH);
    public static final Component<UnmatchedText, String> TEXT = Component.of("text", TextForm.TEXT);
    public static final Component<UnmatchedText, Position> POSITION = Component.<UnmatchedText, Position>of(
                    "line", PositionForm.LINE)
            .notCompared("a fact that moved is the same fact")
            .notShown("the page is not at hand");

    private UnmatchedTextShape() {}

    @Override
    public UnmatchedText blank() {
        return new UnmatchedText(null, "", Position.START);
    }

    @Override
    protected <E extends Exception> UnmatchedText map(UnmatchedText given, ComponentVisitor<UnmatchedText, E> visitor)
            throws E {
        return new UnmatchedText(
                visitor.optional(PATH, given.path()),
                visitor.required(TEXT, given.text()),
                visitor.required(POSITION, given.position()));
    }
}
