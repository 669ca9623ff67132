package io.feishuapi.spec.compare;

/** Compares one kind of fact that belongs to a whole page. */
interface PageComparer {

    void compare(PagePair pages, ChangeCollector changes);
}
