package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.page.source.Fragment;
import io.feishuapi.spec.page.source.SourceText;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Reads the Markdown and HTML of a cell or a paragraph into lines of plain text.
 *
 * <p>The input is as it stands in the page, with its line ends, {@code <br>} and tags; no dialect is assumed.
 */
public final class MarkupReader {

    private final BiConsumer<String, Position> unknownTags;

    /** A reader that passes over tags it does not know. */
    public MarkupReader() {
        this((tag, position) -> {});
    }

    /**
     * A reader.
     *
     * @param unknownTags told the name and place of each tag that is not known; the tag itself stays in the text
     */
    public MarkupReader(BiConsumer<String, Position> unknownTags) {
        this.unknownTags = unknownTags;
    }

    /**
     * Reads a table cell.
     *
     * @param markdown the cell as it stands in the page
     * @param start where its first character stands
     */
    public CellProse readCell(String markdown, Position start) {
        return readCell(SourceText.of(markdown, start).whole());
    }

    /** Reads a table cell. */
    public CellProse readCell(Fragment fragment) {
        return CellSplitter.split(pieces(fragment, PermissionTags.COLLECTED));
    }

    /** Reads a paragraph outside tables: it may hold notices, and permissions in it are text like any other. */
    public CellProse readParagraph(Fragment fragment) {
        return CellSplitter.split(pieces(fragment, PermissionTags.WRITTEN_OUT));
    }

    /**
     * Reads prose whose notices and permissions are of no interest, such as a table's header: all of it becomes lines.
     *
     * @param markdown the prose as it stands in the page
     * @param start where its first character stands
     */
    public Prose readProse(String markdown, Position start) {
        return readProse(SourceText.of(markdown, start).whole());
    }

    /** Reads prose whose notices and permissions are of no interest: all of it becomes lines. */
    public Prose readProse(Fragment fragment) {
        List<ProseLine> lines = new ArrayList<>();
        for (Piece piece : pieces(fragment, PermissionTags.WRITTEN_OUT)) {
            if (piece instanceof Piece.Line line) {
                lines.add(line.line());
            }
        }
        return new Prose(lines);
    }

    private List<Piece> pieces(Fragment fragment, PermissionTags permissionTags) {
        if (fragment.isBlank()) {
            return List.of();
        }
        String raw = fragment.text();
        if (PlainText.isPlain(raw)) {
            LineBuilder lines = new LineBuilder(fragment, raw, List.of());
            PlainText.lines(0, raw, lines);
            return lines.finish();
        }
        NoticeLabels labels = NoticeLabels.in(raw);
        LineBuilder lines = new LineBuilder(fragment, raw, labels.offsets());
        String markdown = LineBreaks.normalize(labels.text());
        TagReader tags = new TagReader(fragment, lines, permissionTags, unknownTags);
        for (MarkupChunk chunk : MarkupChunk.split(markdown)) {
            if (chunk.isTangled()) {
                PlainText.lines(chunk.offset(), chunk.text(), lines);
            } else {
                new TreeWalker(lines, tags, permissionTags == PermissionTags.COLLECTED).walk(chunk);
            }
        }
        return lines.finish();
    }
}
