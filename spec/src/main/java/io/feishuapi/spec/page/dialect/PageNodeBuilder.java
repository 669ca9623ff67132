package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.node.Block;
import io.feishuapi.spec.page.node.FrontMatter;
import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.node.SectionNode;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects blocks under the heading that they follow. */
final class PageNodeBuilder {

    private final List<Block> preamble = new ArrayList<>();
    private final List<SectionNode> sections = new ArrayList<>();
    private List<Block> blocks = preamble;
    private @Nullable Heading heading;

    void startSection(int level, String title, Position position) {
        endSection();
        heading = new Heading(level, title, position);
        blocks = new ArrayList<>();
    }

    void add(Block block) {
        blocks.add(block);
    }

    PageNode build(FrontMatter frontMatter, @Nullable String updated) {
        endSection();
        return new PageNode(frontMatter, updated, preamble, sections);
    }

    private void endSection() {
        if (heading != null) {
            sections.add(new SectionNode(heading.level(), heading.title(), heading.position(), blocks));
        }
        heading = null;
    }

    private record Heading(int level, String title, Position position) {}
}
