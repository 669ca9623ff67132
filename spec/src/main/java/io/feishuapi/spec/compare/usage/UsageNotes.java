package io.feishuapi.spec.compare.usage;

import io.feishuapi.spec.compare.policy.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a report that is restricted to used APIs must say of what it could not see. */
public final class UsageNotes {

    private UsageNotes() {}

    /**
     * Notes on annotations without a page and on annotations that were not understood.
     *
     * @param used what a code base asks for
     * @param known names of the pages of both editions
     */
    public static List<Note> of(UsedApis used, Set<String> known) {
        List<Note> notes = new ArrayList<>();
        used.places().forEach((api, place) -> {
            if (!known.contains(api)) {
                notes.add(new Note(
                        "DIFF-953",
                        "No edition has a page of \"" + api + "\". Correct the name, or add the page. (" + place
                                + ")"));
            }
        });
        for (String place : used.unread()) {
            notes.add(new Note(
                    "DIFF-954",
                    "The names of this annotation do not stand there as plain strings, so its APIs are left out."
                            + " Write them as strings. (" + place + ")"));
        }
        return notes;
    }
}
