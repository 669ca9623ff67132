package io.feishuapi.spec.page.node;

import io.feishuapi.spec.text.Position;
import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param level 1 for the page's own heading
 * @param title the heading's text without markup
 * @param position where the heading begins
 * @param blocks what stands under it, in page order
 */
public record SectionNode(int level, String title, Position position, List<Block> blocks) {

    public SectionNode {
        blocks = List.copyOf(blocks);
    }
}
