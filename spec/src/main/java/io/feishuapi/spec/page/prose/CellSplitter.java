package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Parts a cell's pieces into body, notices and permissions. */
final class CellSplitter {

    private static final String PERMISSION_LABEL = "字段权限";
    private static final Phrase NOTICE_HEADER = Phrase.of("^(?:Notice|Note|注意事项|注意|说明|提示)[：:]?$");

    /** A label that belongs to a field. A notice without an end of its own is over where one begins. */
    private static final Phrase FIELD_LABEL =
            Phrase.of("^(?:示例值?|可选值有?|可能值|取值(?:范围|说明)?|枚举值|合法值|有效值|默认值?|最[大小](?:值|长度|个数)|默认参数)[：:]?");

    private final List<ProseLine> body = new ArrayList<>();
    private final List<Prose> notices = new ArrayList<>();
    private final List<PermissionMark> permissions = new ArrayList<>();
    private List<ProseLine> notice = new ArrayList<>();
    private boolean inNotice;
    private boolean endMarked;
    private boolean inPermissions;

    private CellSplitter() {}

    static CellProse split(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return CellProse.EMPTY;
        }
        if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Line only && !isLabelled(only.line())) {
            return new CellProse(new Prose(List.of(only.line())), List.of(), List.of());
        }
        CellSplitter splitter = new CellSplitter();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.NoticeStart) {
                splitter.startNotice(hasEnd(pieces, i));
            } else if (piece instanceof Piece.NoticeEnd) {
                splitter.endNotice();
            } else if (piece instanceof Piece.Permission permission) {
                splitter.permissions.add(permission.mark());
            } else if (piece instanceof Piece.Line line) {
                splitter.line(line.line(), bulletFollows(pieces, i));
            }
        }
        splitter.endNotice();
        return new CellProse(new Prose(splitter.body), splitter.notices, splitter.permissions);
    }

    private static boolean hasEnd(List<Piece> pieces, int start) {
        for (int i = start + 1; i < pieces.size() && !(pieces.get(i) instanceof Piece.NoticeStart); i++) {
            if (pieces.get(i) instanceof Piece.NoticeEnd) {
                return true;
            }
        }
        return false;
    }

    /** Whether the notice goes on with a bullet. */
    private static boolean bulletFollows(List<Piece> pieces, int from) {
        for (int i = from + 1; i < pieces.size() && pieces.get(i) instanceof Piece.Line line; i++) {
            if (line.line().bullet()) {
                return true;
            }
        }
        return false;
    }

    private void startNotice(boolean withEnd) {
        endNotice();
        inNotice = true;
        endMarked = withEnd;
        inPermissions = false;
    }

    private void endNotice() {
        if (!notice.isEmpty()) {
            notices.add(new Prose(notice));
            notice = new ArrayList<>();
        }
        inNotice = false;
    }

    private void line(ProseLine line, boolean bulletFollows) {
        if (isLabelled(line)) {
            endNotice();
            inPermissions = true;
            permissions.addAll(PermissionLine.read(line));
        } else if (inPermissions && !PermissionLine.read(line).isEmpty()) {
            permissions.addAll(PermissionLine.read(line));
        } else {
            inPermissions = false;
            prose(line, bulletFollows);
        }
    }

    private static boolean isLabelled(ProseLine line) {
        return line.text().startsWith(PERMISSION_LABEL) && line.text().length() < 40;
    }

    private void prose(ProseLine line, boolean bulletFollows) {
        if (inNotice && !endMarked && startsField(line, bulletFollows)) {
            endNotice();
        }
        if (!inNotice) {
            body.add(line);
        } else if (!notice.isEmpty() || !NOTICE_HEADER.isAllOf(line.text())) {
            notice.add(line);
        }
    }

    /** A label in bold that no bullet of the notice can own. */
    private boolean startsField(ProseLine line, boolean bulletFollows) {
        boolean afterBullet = (bulletFollows || ownsLabels())
                && !notice.isEmpty()
                && notice.get(notice.size() - 1).bullet();
        return !afterBullet && startsStrong(line) && FIELD_LABEL.isIn(line.text());
    }

    /** Whether bullets of the notice have labels of their own. */
    private boolean ownsLabels() {
        return notice.stream().anyMatch(line -> startsStrong(line) && FIELD_LABEL.isIn(line.text()));
    }

    private static boolean startsStrong(ProseLine line) {
        for (Mark mark : line.marks()) {
            if (mark.kind() == Mark.Kind.STRONG && mark.start() == 0) {
                return true;
            }
        }
        return false;
    }
}
