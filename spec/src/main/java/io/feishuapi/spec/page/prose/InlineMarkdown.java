package io.feishuapi.spec.page.prose;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * flexmark, set up for cells and paragraphs: what stands inside a line is Markdown, and fences are.
 *
 * <p>Other blocks are off. Cells are indented as it happens, so that four blanks are no code block; a list is read line by line, since
 * editors break its nesting; and nothing that is off can be nested deep enough to harm.
 */
final class InlineMarkdown {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
            .build();

    private InlineMarkdown() {}

    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
