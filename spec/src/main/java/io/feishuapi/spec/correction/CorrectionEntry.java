package io.feishuapi.spec.correction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One correction as it is written, its keys told apart.
 *
 * @param path the field or cell, empty for a fact of the page
 * @param fact the fact's name
 * @param expect the old value
 * @param value the new value, or null where the fact is removed
 */
record CorrectionEntry(
        String path,
        String fact,
        YamlValue expect,
        @Nullable YamlValue value) {

    /** The old value; reported where it is no value of the fact. */
    <T> Optional<T> expect(ValueKind<T> kind, CorrectionDiagnostics diagnostics) {
        return read(expect, kind, diagnostics);
    }

    /** The new value; reported where there is none, or it is no value of the fact. */
    <T> Optional<T> value(ValueKind<T> kind, CorrectionDiagnostics diagnostics) {
        if (value == null) {
            diagnostics.remove(
                    expect.position(),
                    "The fact '" + fact + "' cannot be removed",
                    "Give a 'value' instead, " + kind.expected());
            return Optional.empty();
        }
        return read(value, kind, diagnostics);
    }

    <T> Optional<T> read(YamlValue yaml, ValueKind<T> kind, CorrectionDiagnostics diagnostics) {
        Optional<T> read = kind.reader().apply(yaml);
        if (read.isEmpty()) {
            diagnostics.value(yaml, fact, kind.expected());
        }
        return read;
    }
}
