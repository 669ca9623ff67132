package io.feishuapi.spec.read;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block;
import io.feishuapi.spec.page.node.ColumnKind;
import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.node.SectionNode;
import java.util.Arrays;

/** Reads all sections of a page, each for what its heading and those above it announce. */
final class PageSections {

    private PageSections() {}

    static void read(PageNode page, PageContents contents, Diagnostics diagnostics) {
        SectionNode headed = PageName.headed(page);
        SectionRole[] roles = new SectionRole[7];
        Arrays.fill(roles, SectionRole.NOTES);
        boolean input = false;
        boolean output = false;
        SectionNode last = null;
        preamble(page, contents, diagnostics);
        for (SectionNode section : page.sections()) {
            boolean isHeaded = headed != null && section.position().equals(headed.position());
            SectionReader.Place place = isHeaded ? SectionReader.Place.UNDER_HEADING : SectionReader.Place.BELOW;
            SectionRole role = isHeaded ? SectionRole.NOTES : role(section, roles[section.level() - 1]);
            if (role == SectionRole.UNKNOWN) {
                diagnostics.unknownHeading(section.position(), section.title());
            }
            for (int level = section.level(); level < roles.length; level++) {
                roles[level] = role;
            }
            new SectionReader(section, role, place, contents, diagnostics).read();
            input |= role == SectionRole.INPUT;
            output |= role == SectionRole.OUTPUT || role == SectionRole.SAMPLE;
            last = section;
        }
        if (last != null && !diagnostics.hasErrors()) {
            boolean afterInput = !contents.input.isEmpty() && roles[6] == SectionRole.INPUT;
            boolean afterSupport = !input && roles[6] == SectionRole.SUPPORT;
            if (!output && (afterInput || afterSupport)) {
                diagnostics.noOutputSection(last.position());
            } else if (roles[6] == SectionRole.OUTPUT) {
                endOfOutput(last, contents, diagnostics);
            }
        }
    }

    /** A page that tells where the API is there shows samples as well; where a table of fields is the last of it, rows may be missing. */
    private static void endOfOutput(SectionNode last, PageContents contents, Diagnostics diagnostics) {
        Block end =
                last.blocks().isEmpty() ? null : last.blocks().get(last.blocks().size() - 1);
        if (end instanceof Block.TableNode table
                && table.has(ColumnKind.TYPE)
                && !contents.support.isEmpty()
                && contents.samples.isEmpty()) {
            diagnostics.endsWithTable(table.position());
        }
    }

    /** A heading below another says more of it, unless it announces something that is always for itself. */
    private static SectionRole role(SectionNode section, SectionRole above) {
        SectionRole own = SectionRole.of(section.title());
        boolean deeper = section.level() > 2;
        boolean general = own == SectionRole.UNKNOWN
                || own == SectionRole.NOTES
                || (own == SectionRole.INPUT && above == SectionRole.OUTPUT);
        return deeper && general && above != SectionRole.UNKNOWN ? above : own;
    }

    private static void preamble(PageNode page, PageContents contents, Diagnostics diagnostics) {
        if (!page.preamble().isEmpty()) {
            Block first = page.preamble().get(0);
            SectionNode before = new SectionNode(1, "", first.position(), page.preamble());
            new SectionReader(before, SectionRole.NOTES, SectionReader.Place.BELOW, contents, diagnostics).read();
        }
    }
}
