package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The prose of a page: short facts with their values, longer prose only that it changed. */
final class PageWordsComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        compareValue(ChangeKind.TITLE_CHANGED, ApiPage::title, pages, changes);
        compareValue(ChangeKind.SOURCE_URL_CHANGED, ApiPage::sourceUrl, pages, changes);
        compareValue(ChangeKind.DATE_CHANGED, ApiPage::updated, pages, changes);
        compareProse(ChangeKind.SUMMARY_CHANGED, page -> WordsOf.text(page.summary()), pages, changes);
        compareProse(ChangeKind.KEYWORDS_CHANGED, page -> WordsOf.texts(page.keywords()), pages, changes);
        compareProse(ChangeKind.NOTICES_CHANGED, PageWordsComparer::notices, pages, changes);
        compareProse(ChangeKind.SAMPLES_CHANGED, PageWordsComparer::samples, pages, changes);
    }

    private static void compareValue(
            ChangeKind kind, Function<ApiPage, @Nullable String> value, PagePair pages, ChangeCollector changes) {
        String was = value.apply(pages.older());
        String is = value.apply(pages.newer());
        if (!Objects.equals(was, is)) {
            changes.addToPage(kind, "", was, is);
        }
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
