package io.feishuapi.spec.read;

import io.feishuapi.spec.page.node.PageNode;
import io.feishuapi.spec.page.node.SectionNode;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the name and signature of the API that a page describes. */
final class PageName {

    private static final Phrase NAME = Phrase.of("(?:[A-Za-z_$][\\w$]{0,80}\\.){0,5}[A-Za-z_$][\\w$]{1,80}");

    private static final Phrase NOTE = Phrase.of("\\s{0,5}[(（][^()（）]{0,40}[)）]$");

    private PageName() {}

    /** The section under the page's own heading, or null. */
    static @Nullable SectionNode headed(PageNode page) {
        for (SectionNode section : page.sections()) {
            if (section.level() == 1) {
                return section;
            }
        }
        // Some pages begin one level too deep; a heading that means something else is not theirs.
        return page.sections().stream()
                .limit(1)
                .filter(section -> SectionRole.of(section.title()) == SectionRole.UNKNOWN)
                .findFirst()
                .orElse(null);
    }

    /**
     * The signature of the heading, or of the prose where the heading has a name only.
     *
     * @param page the page
     * @param contents the page's plain text outside the tables
     */
    static Optional<Signature> signature(PageNode page, PageContents contents) {
        SectionNode section = headed(page);
        if (section == null) {
            return Optional.empty();
        }
        String title = page.frontMatter().title();
        Signature heading = Signature.inHeading(section.title());
        if (heading == null) {
            return title != null && NAME.isAllOf(title) ? Optional.of(new Signature(title, null)) : Optional.empty();
        }
        String name =
                title != null && NAME.isAllOf(title) && title.endsWith("." + heading.name()) ? title : heading.name();
        if (heading.parameters() != null) {
            return Optional.of(heading.with(name, heading.parameters()));
        }
        if (!contents.describesApi() && !isName(section.title())) {
            return Optional.empty();
        }
        Signature inProse = Signature.inProse(contents.text(), heading.simpleName());
        return Optional.of(heading.with(name, inProse == null ? null : inProse.parameters()));
    }

    /** Whether a heading is a name and a note behind it at the most, and no title of a guide that has a word of Latin letters in it. */
    private static boolean isName(String heading) {
        return NAME.isAllOf(NOTE.replaceIn(heading.strip(), "").strip());
    }
}
