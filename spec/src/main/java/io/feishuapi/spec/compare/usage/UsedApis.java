package io.feishuapi.spec.compare.usage;

import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.policy.Note;
import io.feishuapi.spec.needs.ApiNeeds;
import io.feishuapi.spec.needs.InterfaceNeeds;
import io.feishuapi.spec.needs.NeedsScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The APIs that compiled code asks for.
 *
 * @param interfaces by the API's name, the first interface by name that is annotated with it: {@code com.example.ChatApi}
 */
public record UsedApis(SortedMap<String, String> interfaces) {

    public UsedApis {
        interfaces = Collections.unmodifiableSortedMap(new TreeMap<>(interfaces));
    }

    /**
     * Looks for them in class folders and jars, jars inside of jars included.
     *
     * @param places folders, searched with their sub-folders, and jars
     * @throws UsageException when a place cannot be read, or none of them holds an interface with {@code @FeishuApi}
     */
    public static UsedApis find(Collection<Path> places) throws UsageException {
        NeedsScanner scanner = new NeedsScanner();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw UsageException.notFound(place);
            }
            try {
                scanner.scan(place);
            } catch (IOException e) {
                throw UsageException.unreadable(place, e);
            }
        }
        if (scanner.found().isEmpty()) {
            // Everything would be left out of a report then, which reads as if all were well.
            throw UsageException.withoutInterfaces(places);
        }
        return of(scanner.found());
    }

    /** The APIs of some interfaces. */
    static UsedApis of(Collection<InterfaceNeeds> interfaces) {
        SortedMap<String, String> first = new TreeMap<>();
        for (InterfaceNeeds each : interfaces) {
            for (ApiNeeds api : each.apis()) {
                first.merge(api.name(), each.interfaceName(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return new UsedApis(first);
    }

    /** The names of the APIs. */
    public Set<String> names() {
        return interfaces.keySet();
    }

    /**
     * The part of a report that speaks of these APIs, with a note on each of them that it cannot speak of.
     *
     * @param report a whole report
     * @param known the names of the pages of both editions
     */
    public DiffReport restrict(DiffReport report, Set<String> known) {
        List<Note> notes = new ArrayList<>();
        for (Map.Entry<String, String> used : interfaces.entrySet()) {
            if (!known.contains(used.getKey())) {
                notes.add(new Note(
                        "DIFF-953",
                        "No edition has a page of \"" + used.getKey() + "\", which " + used.getValue()
                                + " asks for. Compare the pages that it was compiled with."));
            }
        }
        return report.restrictedTo(names()::contains).with(notes);
    }
}
