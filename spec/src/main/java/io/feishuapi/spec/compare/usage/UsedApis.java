package io.feishuapi.spec.compare.usage;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The APIs that a code base annotates.
 *
 * @param places by name, each API's name with the first place that asks for it, {@code file:line}
 * @param unread places of annotations whose names do not stand there literally
 */
public record UsedApis(Map<String, String> places, List<String> unread) {

    public UsedApis {
        places = Collections.unmodifiableMap(new TreeMap<>(places));
        unread = List.copyOf(unread);
    }
}
