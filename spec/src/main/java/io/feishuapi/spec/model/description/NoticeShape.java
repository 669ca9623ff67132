package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.text.Position;

/** Prose outside the tables. */
public final class NoticeShape extends Shape<Notice> {

    public static final NoticeShape NOTICE = new NoticeShape();

    public static final Component<Notice, String> TEXT = Component.of("text", TextForm.TEXT);
    public static final Component<Notice, Position> POSITION = Component.<Notice, Position>of("line", PositionForm.LINE)
            .notCompared("a fact that moved is the same fact")
            .notShown("the page is not at hand");

    private NoticeShape() {}

    @Override
    public Notice blank() {
        return new Notice("", Position.START);
    }

    @Override
    protected <E extends Exception> Notice map(Notice given, ComponentVisitor<Notice, E> visitor) throws E {
        return new Notice(visitor.required(TEXT, given.text()), visitor.required(POSITION, given.position()));
    }
}
