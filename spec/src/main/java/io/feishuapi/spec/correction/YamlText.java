package io.feishuapi.spec.correction;

import io.feishuapi.spec.page.source.SourceText;
import io.feishuapi.spec.text.Position;
import org.yaml.snakeyaml.error.Mark;

/** The text of a YAML file, and the places of the parser's marks in it. */
final class YamlText {

    private final SourceText source;
    private final int[] offsets;

    YamlText(String text) {
        this.source = SourceText.of(text);
        this.offsets = offsets(source.text());
    }

    String text() {
        return source.text();
    }

    /** Where a mark stands: marks count code points and more kinds of line end than we do, so only their index is used. */
    Position position(Mark mark) {
        int index = mark.getIndex();
        int offset = offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)];
        return source.position(Math.min(offset, source.text().length()));
    }

    /** The offset of each code point; empty where every character is one. */
    private static int[] offsets(String text) {
        int codePoints = text.codePointCount(0, text.length());
        if (codePoints == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[codePoints + 1];
        int offset = 0;
        for (int i = 0; i < codePoints; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[codePoints] = offset;
        return offsets;
    }
}
