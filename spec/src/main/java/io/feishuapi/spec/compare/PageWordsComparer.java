package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;
import java.util.List;
import java.util.function.Function;

/** The prose of a page: that it changed, not what it says. */
final class PageWordsComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        compareProse(ChangeKind.SUMMARY_CHANGED, page -> WordsOf.text(page.summary()), pages, changes);
        compareProse(ChangeKind.KEYWORDS_CHANGED, page -> WordsOf.texts(page.keywords()), pages, changes);
        compareProse(ChangeKind.NOTICES_CHANGED, PageWordsComparer::notices, pages, changes);
        compareProse(ChangeKind.SAMPLES_CHANGED, PageWordsComparer::samples, pages, changes);
    }

    private static void compareProse(
            ChangeKind kind, Function<ApiPage, Object> prose, PagePair pages, ChangeCollector changes) {
        if (!prose.apply(pages.older()).equals(prose.apply(pages.newer()))) {
            changes.addToPage(kind, "", null, null);
        }
    }

    private static List<String> notices(ApiPage page) {
        return WordsOf.texts(page.notices().stream().map(Notice::text).toList());
    }

    private static List<String> samples(ApiPage page) {
        return page.samples().stream().map(PageWordsComparer::sample).toList();
    }

    private static String sample(Sample sample) {
        return sample.role().wireName() + " " + WordsOf.text(sample.text());
    }
}
