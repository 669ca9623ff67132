package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;

/** The prose of a page: each text that changed, with what differs. */
final class PageWordsComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        ApiPage older = pages.older();
        ApiPage newer = pages.newer();
        WordsChanges words = WordsChanges.ofPage(changes);
        words.compare(ChangeKind.SUMMARY_CHANGED, older.summary(), newer.summary());
        words.compare(
                ChangeKind.KEYWORDS_CHANGED, String.join(", ", older.keywords()), String.join(", ", newer.keywords()));
        words.compareAll(ChangeKind.NOTICES_CHANGED, older.notices(), newer.notices(), Notice::text, Notice::position);
        words.compareAll(
                ChangeKind.SAMPLES_CHANGED,
                older.samples(),
                newer.samples(),
                PageWordsComparer::sample,
                Sample::position);
    }

    private static String sample(Sample sample) {
        return sample.role().wireName() + ": " + sample.text();
    }
}
