package io.feishuapi.spec.correction;

/** What a correction does to a page. */
interface Change {

    /**
     * Changes the page, where it still has what the correction expects.
     *
     * @return whether anything was changed
     */
    boolean apply(PageDraft page, ChangeReport report);
}
