package io.feishuapi.spec.page.node;

import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.text.Position;
import java.util.List;

/** What a section consists of. */
public sealed interface Block {

    /** Where it begins. */
    Position position();

    /** A paragraph or list. */
    record ProseNode(Position position, Prose prose) implements Block {}

    /** Prose that the page marks as a notice, without the mark. */
    record NoticeNode(Position position, Prose prose) implements Block {}

    /**
     * A table.
     *
     * @param position where its header begins
     * @param columns the columns of its header
     * @param rows its rows, each with as many cells as there are columns
     */
    record TableNode(Position position, List<Column> columns, List<RowNode> rows) implements Block {
        public TableNode {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The index of the first column of a kind, or -1. */
        public int indexOf(ColumnKind kind) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).kind() == kind) {
                    return i;
                }
            }
            return -1;
        }

        /** Whether there is a column of a kind. */
        public boolean has(ColumnKind kind) {
            return indexOf(kind) >= 0;
        }
    }

    /**
     * A fenced sample.
     *
     * @param position the line of the opening fence
     * @param language the fence's info word in lower case, may be empty
     * @param text the lines between the fences, joined by {@code \n}
     */
    record SampleNode(Position position, String language, String text) implements Block {}

    /** The footer with words that people search for. */
    record KeywordsNode(Position position, List<String> keywords) implements Block {
        public KeywordsNode {
            keywords = List.copyOf(keywords);
        }
    }
}
