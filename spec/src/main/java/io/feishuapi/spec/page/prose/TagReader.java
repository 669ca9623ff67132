package io.feishuapi.spec.page.prose;

import com.vladsch.flexmark.util.sequence.Escaping;
import io.feishuapi.spec.page.source.Fragment;
import io.feishuapi.spec.text.Position;
import java.util.function.BiConsumer;

/** Tells a {@link LineBuilder} what the tags of a cell mean. */
final class TagReader {

    private final Fragment fragment;
    private final LineBuilder lines;
    private final PermissionTags permissionTags;
    private final BiConsumer<String, Position> unknownTags;
    private String permissionId = "";

    TagReader(
            Fragment fragment,
            LineBuilder lines,
            PermissionTags permissionTags,
            BiConsumer<String, Position> unknownTags) {
        this.fragment = fragment;
        this.lines = lines;
        this.permissionTags = permissionTags;
        this.unknownTags = unknownTags;
    }

    /**
     * Reads a tag.
     *
     * @param offset where it begins in the cell
     * @param raw the tag as it stands in the page
     */
    void read(int offset, String raw) {
        MarkupTag tag = MarkupTag.read(raw);
        if (!tag.known()) {
            unknown(tag, offset);
            return;
        }
        switch (tag.name()) {
            case "md-alert" -> alert(tag);
            case "md-perm" -> permission(tag, offset);
            case "a" -> mark(tag, Mark.Kind.LINK);
            case "b", "strong" -> mark(tag, Mark.Kind.STRONG);
            case "code", "kbd", "tt" -> mark(tag, Mark.Kind.CODE);
            case "li" -> {
                lines.endLine();
                if (!tag.closing()) {
                    lines.startItem();
                }
            }
            case "ul", "ol" -> lines.nestItems(tag.closing() ? -1 : 1);
            default -> {
                if (tag.breaksLine()) {
                    lines.endLine();
                }
            }
        }
    }

    private void unknown(MarkupTag tag, int offset) {
        boolean text = isTypeArgument(offset);
        if (!text) {
            unknownTags.accept(tag.name(), fragment.position(offset));
        }
        if (text || !tag.ofDocsSite()) {
            lines.text(offset, Escaping.unescapeString(tag.raw()), tag.raw());
        }
    }

    /** {@code Array<Object>} and {@code Array.<Object>} are types, not markup. */
    private boolean isTypeArgument(int offset) {
        char before = offset == 0 ? ' ' : fragment.source().text().charAt(fragment.start() + offset - 1);
        return before == '.' || (before < 128 && Character.isLetterOrDigit(before));
    }

    private void alert(MarkupTag tag) {
        if (tag.closing()) {
            lines.endNotice();
        } else {
            lines.startNotice();
        }
    }

    private void permission(MarkupTag tag, int offset) {
        String id = tag.closing() ? "" : tag.attribute("name");
        if (permissionTags == PermissionTags.WRITTEN_OUT) {
            if (tag.closing() && !permissionId.isEmpty()) {
                String written = "(" + permissionId + ")";
                lines.text(offset, written, written);
            }
            permissionId = id;
        } else if (tag.closing()) {
            lines.closePermission();
        } else {
            lines.openPermission(id, offset);
        }
    }

    private void mark(MarkupTag tag, Mark.Kind kind) {
        if (tag.closing()) {
            lines.close(kind);
        } else {
            lines.open(kind, kind == Mark.Kind.LINK ? tag.attribute("href") : null);
        }
    }
}
