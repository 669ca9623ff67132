package io.feishuapi.spec.page.prose;

import java.util.List;

/** Walks the pieces of a text that an {@link InlineScanner} has read, and tells a {@link LineBuilder} what it meets. */
final class TokenWalker {

    private final LineBuilder lines;
    private final TagReader tags;

    TokenWalker(LineBuilder lines, TagReader tags) {
        this.lines = lines;
        this.tags = tags;
    }

    /**
     * Walks a text.
     *
     * @param base where the text begins in the cell
     */
    void walk(int base, String text, List<InlineToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            InlineToken token = tokens.get(i);
            int offset = base + token.start();
            switch (token.kind()) {
                case TEXT -> {
                    i = textEnd(tokens, i);
                    String raw = text.substring(token.start(), tokens.get(i).end());
                    lines.text(offset, Escapes.withoutBackslashes(raw), raw);
                }
                case LINE_END -> lines.endLine();
                case CODE -> code(offset, text.substring(token.start(), token.end()));
                case ENTITY -> entity(offset, text.substring(token.start(), token.end()));
                case TAG -> tags.read(offset, text.substring(token.start(), token.end()));
                case STRONG_START -> lines.open(Mark.Kind.STRONG, null);
                case STRONG_END -> lines.close(Mark.Kind.STRONG);
                case LINK_START -> lines.open(Mark.Kind.LINK, token.target());
                case LINK_END -> lines.close(Mark.Kind.LINK);
            }
        }
        lines.endLine();
    }

    /** The last of the pieces of text that follow each other: markers that mean nothing are text as well. */
    private static int textEnd(List<InlineToken> tokens, int first) {
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).kind() == InlineToken.Kind.TEXT) {
            last++;
        }
        return last;
    }

    private void code(int offset, String raw) {
        int ticks = 0;
        while (raw.charAt(ticks) == '`') {
            ticks++;
        }
        lines.open(Mark.Kind.CODE, null);
        lines.text(offset, raw.substring(ticks, raw.length() - ticks).strip(), raw);
        lines.close(Mark.Kind.CODE);
    }

    private void entity(int offset, String entity) {
        String plain = Escapes.character(entity);
        boolean special = plain.equals("<") || plain.equals(">") || plain.equals("&");
        lines.text(offset, plain, special ? entity : plain);
    }
}
