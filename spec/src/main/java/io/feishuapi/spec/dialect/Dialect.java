package io.feishuapi.spec.dialect;

import java.util.Optional;

/** One way of writing tables down. */
interface Dialect {

    /**
     * Reads the table that begins at a line.
     *
     * @param page the page
     * @param line the line, from 0; not inside a fence or comment
     * @return the table, or nothing where no table of this dialect begins there
     */
    Optional<RawTable> tableAt(PageLines page, int line);
}
