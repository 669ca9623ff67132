package io.feishuapi.spec.page.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page.
 *
 * @param frontMatter what stands before the text, such as title and address
 * @param updated the date of 最后更新于 as {@code yyyy-mm-dd}, or null where the page has none
 * @param preamble what stands before the first heading
 * @param sections every heading with what stands under it, up to the next heading of any level, in page order
 */
public record PageNode(
        FrontMatter frontMatter, @Nullable String updated, List<Block> preamble, List<SectionNode> sections) {

    public PageNode {
        preamble = List.copyOf(preamble);
        sections = List.copyOf(sections);
    }
}
