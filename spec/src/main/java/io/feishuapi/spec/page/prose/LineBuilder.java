package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.page.source.Fragment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link TreeWalker} meets into lines, notices and permissions. */
final class LineBuilder {

    /** Marks that are open at once, as a rule. */
    private static final int MOST_OPEN = 3;

    private final Fragment fragment;
    private final List<Integer> labels;
    private final BulletReader bullets;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<OpenMark> open = new ArrayDeque<>(MOST_OPEN);
    private RawLine line = new RawLine();
    private int labelsPassed;
    private @Nullable OpenPermission permission;

    /**
     * A builder.
     *
     * @param fragment the cell
     * @param raw its text
     * @param labels offsets of the labels that begin notices
     */
    LineBuilder(Fragment fragment, String raw, List<Integer> labels) {
        this.fragment = fragment;
        this.labels = labels;
        this.bullets = new BulletReader(raw);
    }

    void text(int offset, String plain, String markdown) {
        if (permission != null) {
            permission.label().append(plain);
        } else {
            passLabels(offset);
            line.append(offset, plain, markdown);
        }
    }

    void open(Mark.Kind kind, @Nullable String target) {
        if (kind == Mark.Kind.LINK) {
            line.markdown().append('[');
        }
        open.push(new OpenMark(kind, line.plain().length(), target));
    }

    void close(Mark.Kind kind) {
        if (!isOpen(kind)) {
            return;
        }
        OpenMark mark = open.pop();
        while (mark.kind() != kind) {
            end(mark);
            mark = open.pop();
        }
        end(mark);
    }

    private boolean isOpen(Mark.Kind kind) {
        for (OpenMark mark : open) {
            if (mark.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private void end(OpenMark mark) {
        if (mark.kind() == Mark.Kind.LINK) {
            line.markdown().append("](").append(mark.target()).append(')');
        }
        line.mark(new Mark(mark.kind(), mark.start(), line.plain().length(), mark.target()));
    }

    void endLine() {
        closePermission();
        while (!open.isEmpty()) {
            end(open.pop());
        }
        if (line.isEmpty()) {
            return;
        }
        if (!line.isBlank()) {
            ProseLine finished = line.finish(fragment, bullets);
            if (finished != null) {
                pieces.add(new Piece.Line(finished));
            }
        }
        line = new RawLine();
    }

    void startItem() {
        line.item();
    }

    void nestItems(int by) {
        endLine();
        bullets.nest(by);
    }

    void startNotice() {
        endLine();
        pieces.add(new Piece.NoticeStart());
    }

    void endNotice() {
        endLine();
        pieces.add(new Piece.NoticeEnd());
    }

    void openPermission(String id, int offset) {
        closePermission();
        permission = new OpenPermission(id, offset, new StringBuilder());
    }

    void closePermission() {
        if (permission != null) {
            pieces.add(new Piece.Permission(new PermissionMark(
                    permission.id(), permission.label().toString().strip(), fragment.position(permission.offset()))));
            permission = null;
        }
    }

    List<Piece> finish() {
        endLine();
        passLabels(Integer.MAX_VALUE);
        return pieces;
    }

    private void passLabels(int offset) {
        while (labelsPassed < labels.size() && labels.get(labelsPassed) <= offset) {
            labelsPassed++;
            startNotice();
        }
    }

    private record OpenMark(
            Mark.Kind kind, int start, @Nullable String target) {}

    private record OpenPermission(String id, int offset, StringBuilder label) {}
}
