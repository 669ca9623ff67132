package io.feishuapi.spec.diff.usage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The APIs that a code base annotates.
 *
 * @param places each API's name with the first place that asks for it, {@code file:line}
 * @param unread places of annotations whose names do not stand there literally
 */
public record UsedApis(SortedMap<String, String> places, List<String> unread) {

    public UsedApis {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        unread = List.copyOf(unread);
    }
}
