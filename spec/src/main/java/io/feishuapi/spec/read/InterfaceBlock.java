package io.feishuapi.spec.read;

import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Reads the members that a declaration in TypeScript lists: {@code interface Detail { code: number; text?: string }}. */
final class InterfaceBlock {

    private static final Phrase START =
            Phrase.of("(?:^|\\n)\\s{0,20}(?:export |declare ){0,2}(?:interface|type)\\s[^{\\n]{1,80}\\{");
    private static final Phrase MEMBER =
            Phrase.of("(?:readonly\\s)?[\"']?([A-Za-z_$][\\w$]{0,80})[\"']?\\s{0,5}(\\?)?\\s{0,5}:\\s{0,5}");
    private static final Phrase COMMENT = Phrase.of("//([^\\n]{0,300})");

    /** No declaration on a page nests deeper. */
    private static final int DEEPEST = 10;

    private final String text;
    private final Position position;
    private int at;

    private InterfaceBlock(String text, Position position) {
        this.text = text;
        this.position = position;
    }

    /**
     * The members of the first declaration in a sample; none where there is no such.
     *
     * @param sample the text of the sample
     * @param position where it stands
     */
    static List<FieldRow> read(String sample, Position position) {
        Matcher start = START.firstIn(sample);
        if (start == null) {
            return List.of();
        }
        InterfaceBlock block = new InterfaceBlock(sample, position);
        block.at = start.end();
        return block.members(0);
    }

    private List<FieldRow> members(int depth) {
        List<FieldRow> members = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '}') {
            Matcher name = MEMBER.matcher(text).region(at, text.length());
            if (name.lookingAt()) {
                at = name.end();
                members.add(member(name.group(1), depth));
            } else {
                Matcher comment = COMMENT.matcher(text).region(at, text.length());
                at = comment.lookingAt() ? comment.end() : at + 1;
            }
        }
        at++;
        return members;
    }

    private FieldRow member(String name, int depth) {
        List<FieldRow> members = List.of();
        int start = at;
        if (at < text.length() && text.charAt(at) == '{' && depth < DEEPEST) {
            at++;
            members = members(depth + 1);
            start = at;
        }
        int open = 0;
        while (at < text.length() && (open > 0 || ";,\n}".indexOf(text.charAt(at)) < 0)) {
            open += "<({[".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
            boolean arrow = text.charAt(at) == '>' && text.charAt(at - 1) == '=';
            open -= ">)}]".indexOf(text.charAt(at)) >= 0 && !arrow ? 1 : 0;
            at++;
        }
        String type = (members.isEmpty() ? "" : "object")
                + text.substring(Math.min(start, text.length()), at).strip();
        while (at < text.length() && ";, \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        Matcher comment = COMMENT.matcher(text).region(at, text.length());
        String said = comment.lookingAt() ? comment.group(1).strip() : "";
        return new FieldRow(
                name,
                position,
                type,
                null,
                null,
                null,
                said.isEmpty() ? CellProse.EMPTY : prose(said),
                FieldTypeReader.literals(type).orElse(null),
                members);
    }

    private CellProse prose(String said) {
        ProseLine line = new ProseLine(position, 0, false, said, said, List.of());
        return new CellProse(new Prose(List.of(line)), List.of(), List.of());
    }
}
