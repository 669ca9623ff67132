package io.feishuapi.spec.correction;

import java.util.Collection;

/** Where a change tells why it did not apply. */
interface ChangeReport {

    /** The page has neither the expected nor the new value. */
    void outdated(String expected, String found);

    /** The page has the new value by itself. */
    void alreadySo(String value);

    /** The page has no such field. */
    void noField(String path, Collection<String> known);
}
