package io.feishuapi.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The names that code writes again and again, in quotes and with their escapes, so that they are not searched for escapes each time.
 * Of bounded size: a name takes the place of another.
 */
final class WrittenNames {

    private static final int PLACES = 1024;

    private final AtomicReferenceArray<SerializedString> names = new AtomicReferenceArray<>(PLACES);

    /** The name, made once for all of its uses. */
    SerializableString of(String name) {
        int place = name.hashCode() & PLACES - 1;
        SerializedString known = names.get(place);
        if (known == null || !known.getValue().equals(name)) {
            known = new SerializedString(name);
            names.lazySet(place, known);
        }
        return known;
    }
}
