package io.feishuapi.spec.page.prose;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Walks flexmark's tree of a cell, part by part, and tells a {@link LineBuilder} what it meets. */
final class TreeWalker {

    /** Emphasis and brackets nest as deep as a page writes them; below this depth their text is taken as it stands. */
    private static final int DEEPEST = 100;

    private static final Pattern FILE_NAME = Pattern.compile("(?i)[\\w-]{0,80}\\.(?:png|jpe?g|gif|webp|svg|bmp)");

    private final LineBuilder lines;
    private final TagReader tags;
    private final boolean inCell;
    private int base;

    /**
     * A walker.
     *
     * @param inCell whether a table's bars part the text from others, so that a bar in code is escaped
     */
    TreeWalker(LineBuilder lines, TagReader tags, boolean inCell) {
        this.lines = lines;
        this.tags = tags;
        this.inCell = inCell;
    }

    void walk(MarkupChunk chunk) {
        base = chunk.offset();
        for (Node block : InlineMarkdown.parse(chunk.text()).getChildren()) {
            if (block instanceof FencedCodeBlock fence) {
                fence(fence);
            } else {
                children(block, 0);
                if (chunk.endsLine() || block.getNext() != null) {
                    lines.endLine();
                }
            }
        }
        if (chunk.endsWithBlank()) {
            // flexmark takes it for the end of a paragraph, but the line goes on in the next part.
            lines.text(base + chunk.text().length() - 1, " ", " ");
        }
    }

    private void children(Node parent, int depth) {
        for (Node child : parent.getChildren()) {
            inline(child, depth);
        }
    }

    private void inline(Node node, int depth) {
        if (depth > DEEPEST || node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lines.endLine();
        } else if (node instanceof Code code) {
            lines.open(Mark.Kind.CODE, null);
            lines.text(offset(code.getChars()), code(code.getText()), code(code.getChars()));
            lines.close(Mark.Kind.CODE);
        } else if (node instanceof HtmlInline) {
            tags.read(offset(node.getChars()), node.getChars().toString());
        } else if (node instanceof HtmlEntity) {
            entity(node.getChars());
        } else if (node instanceof StrongEmphasis) {
            lines.open(Mark.Kind.STRONG, null);
            children(node, depth + 1);
            lines.close(Mark.Kind.STRONG);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof DelimitedLinkNode link) {
            String address = link.getText().toString();
            lines.open(Mark.Kind.LINK, address);
            lines.text(offset(node.getChars()), address, address);
            lines.close(Mark.Kind.LINK);
        } else if (node instanceof LinkNodeBase link) {
            lines.open(Mark.Kind.LINK, link.getUrl().unescape());
            children(node, depth + 1);
            lines.close(Mark.Kind.LINK);
        } else if (node instanceof RefNode) {
            brackets(node, depth);
        } else if (!(node instanceof HtmlInlineComment)) {
            children(node, depth + 1);
        }
    }

    /** A picture says what its text says, and the name of its file says nothing. */
    private void image(Image image) {
        String said = image.getText().unescape();
        if (!FILE_NAME.matcher(said).matches()) {
            lines.text(offset(image.getChars()), said, oneLine(image.getChars()));
        }
    }

    /** {@code [a]} without an address is no link but a list of values or the like. */
    private void brackets(Node node, int depth) {
        BasedSequence chars = node.getChars();
        int done = chars.getStartOffset();
        for (Node child : node.getChildren()) {
            text(chars.baseSubSequence(done, child.getStartOffset()));
            inline(child, depth + 1);
            done = child.getEndOffset();
        }
        text(chars.baseSubSequence(done, chars.getEndOffset()));
    }

    private void fence(FencedCodeBlock fence) {
        lines.endLine();
        for (BasedSequence line : fence.getContentLines()) {
            String code = line.trimEOL().toString();
            lines.open(Mark.Kind.CODE, null);
            lines.text(offset(line), code, code);
            lines.close(Mark.Kind.CODE);
            lines.endLine();
        }
    }

    private void entity(BasedSequence chars) {
        String plain = chars.unescape();
        boolean special = plain.equals("<") || plain.equals(">") || plain.equals("&");
        lines.text(offset(chars), plain, special ? chars.toString() : plain);
    }

    private void text(BasedSequence chars) {
        if (!chars.isEmpty()) {
            lines.text(offset(chars), chars.unescape(), chars.toString());
        }
    }

    private int offset(BasedSequence chars) {
        return base + chars.getStartOffset();
    }

    private String code(CharSequence code) {
        String text = oneLine(code);
        return inCell ? text.replace("\\|", "|") : text;
    }

    private static String oneLine(CharSequence code) {
        return code.toString().strip().replace('\n', ' ');
    }
}
