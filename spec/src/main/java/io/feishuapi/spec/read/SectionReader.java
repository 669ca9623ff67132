package io.feishuapi.spec.read;

import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block;
import io.feishuapi.spec.page.node.Block.KeywordsNode;
import io.feishuapi.spec.page.node.Block.NoticeNode;
import io.feishuapi.spec.page.node.Block.ProseNode;
import io.feishuapi.spec.page.node.Block.SampleNode;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.page.node.SectionNode;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads one section into a {@link PageContents}. */
final class SectionReader {

    /** {@code data 为 string 类型}: which of several samples follows. */
    private static final Phrase OF_TYPE = Phrase.of("\\w{1,40} {0,2}为 {0,2}\\w{1,20} {0,2}类型[：:]?");

    private final SectionNode section;
    private final SectionRole role;
    private final boolean underHeading;
    private final PageContents contents;
    private final TableLinker tables;
    private String lead;
    private String announcement = "";

    /**
     * A reader.
     *
     * @param section the section
     * @param role what it is for
     * @param place whether it is the one under the page's heading
     */
    SectionReader(SectionNode section, SectionRole role, Place place, PageContents contents, Diagnostics diagnostics) {
        this.section = section;
        this.role = role;
        this.underHeading = place == Place.UNDER_HEADING;
        this.contents = contents;
        this.tables = new TableLinker(role, underHeading, contents, diagnostics);
        this.lead = place == Place.UNDER_HEADING ? "" : section.title();
    }

    /** Where a section stands. */
    enum Place {
        UNDER_HEADING,
        BELOW
    }

    void read() {
        if (role == SectionRole.METHODS && method()) {
            return;
        }
        for (int i = 0; i < section.blocks().size(); i++) {
            Block block = section.blocks().get(i);
            if (block instanceof TableNode table) {
                tables.link(table, lead, section.title());
                lead = "";
            } else if (block instanceof SampleNode sample) {
                contents.samples.add(SampleRole.sample(sample, caption(), role));
                if (role == SectionRole.OUTPUT && contents.output.isEmpty()) {
                    contents.output.addAll(InterfaceBlock.read(sample.text(), sample.position()));
                }
                lead = "";
            } else if (block instanceof KeywordsNode keywords) {
                contents.keywords.addAll(keywords.keywords());
            } else if (block instanceof NoticeNode notice) {
                contents.prose.add(notice.prose());
                notices(notice.prose());
            } else if (block instanceof ProseNode prose) {
                prose(
                        prose.prose(),
                        i + 1 < section.blocks().size() ? section.blocks().get(i + 1) : null);
            }
        }
    }

    /** A heading with a method's name and prose below it. */
    private boolean method() {
        StringJoiner text = new StringJoiner("\n");
        for (Block block : section.blocks()) {
            if (!(block instanceof ProseNode prose)) {
                return false;
            }
            text.add(prose.prose().text());
        }
        return contents.methods.add(section.title(), text.length() == 0 ? null : text.toString());
    }

    private void prose(Prose prose, @Nullable Block next) {
        contents.prose.add(prose);
        lead = prose.text();
        announcement = announcement(prose);
        switch (role) {
            case INPUT -> contents.inputProse.append(lead).append('\n');
            case OUTPUT -> contents.outputProse.append(lead).append('\n');
            case ERRORS -> contents.failureProse.append(lead).append('\n');
            default -> {}
        }
        Prose rest = prose;
        if (underHeading && !contents.hasSummary()) {
            rest = withoutSummary(prose);
        }
        if (next instanceof SampleNode && !rest.isEmpty() && isCaption(last(rest))) {
            rest = new Prose(rest.lines().subList(0, rest.lines().size() - 1));
        }
        notices(rest);
    }

    /** The summary ends where a list begins. */
    private Prose withoutSummary(Prose prose) {
        List<ProseLine> lines = prose.lines();
        int end = 0;
        while (end < lines.size() && !lines.get(end).bullet()) {
            end++;
        }
        Summary summary = Summary.of(lines.subList(0, end));
        if (!summary.lines().isEmpty()) {
            contents.summary(new Prose(summary.lines()));
        }
        List<ProseLine> rest = new ArrayList<>(summary.rest());
        rest.addAll(lines.subList(end, lines.size()));
        return new Prose(rest);
    }

    private void notices(Prose prose) {
        for (Prose group : ProseGroups.of(prose)) {
            String text = ProseGroups.text(group);
            if (!Boilerplate.matches(text)) {
                contents.notices.add(new Notice(text, group.lines().get(0).position()));
            }
        }
    }

    /** What stands before a sample; bullets that each have one go on with the line that announced them all. */
    private String caption() {
        String last = lead.substring(lead.lastIndexOf('\n') + 1);
        return announcement.isEmpty() || SampleRole.tellsResult(last) ? lead : announcement;
    }

    /** The last line outside bullets, where it ends in a colon; bullets alone go on with the one before. */
    private String announcement(Prose prose) {
        String last = "";
        for (ProseLine line : prose.lines()) {
            last = line.bullet() ? last : line.text();
        }
        boolean announces = last.endsWith("：") || last.endsWith(":");
        return last.isEmpty() ? announcement : announces ? last : "";
    }

    private static boolean isCaption(ProseLine line) {
        String text = line.text();
        return (!line.bullet() || OF_TYPE.isAllOf(text))
                && text.length() <= 60
                && (text.endsWith("：") || text.endsWith(":") || text.contains("示例") || line.bullet());
    }

    private static ProseLine last(Prose prose) {
        return prose.lines().get(prose.lines().size() - 1);
    }
}
