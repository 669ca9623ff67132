package io.feishuapi.spec.page.dialect;

/** One way of writing tables down. */
interface Dialect {

    /**
     * Whether a table of this dialect begins at a line.
     *
     * @param page the page
     * @param line the line, from 0; not inside a fence or comment
     */
    boolean opensTable(PageLines page, int line);

    /**
     * Reads the table that begins at a line.
     *
     * @param page the page
     * @param line a line at which a table of this dialect begins
     */
    RawTable table(PageLines page, int line);
}
