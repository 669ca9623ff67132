package io.feishuapi.spec.correction;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact with one value.
 *
 * @param owner finds what has the fact, by path
 * @param getter the value, or null where the page says nothing
 * @param setter sets the value; null removes it
 * @param presence whether the fact may be absent
 */
record ValueFact<D, T>(
        String name,
        PathKind pathKind,
        ValueKind<T> kind,
        Presence presence,
        BiFunction<PageDraft, String, Optional<D>> owner,
        Function<D, @Nullable T> getter,
        BiConsumer<D, @Nullable T> setter)
        implements Fact {

    /** Whether a fact may be absent. */
    enum Presence {
        ALWAYS,
        SOMETIMES
    }

    @Override
    public Optional<Change> read(CorrectionEntry entry, CorrectionDiagnostics diagnostics) {
        boolean optional = presence == Presence.SOMETIMES;
        boolean unstated = optional && entry.expect().isNull();
        boolean removed = optional && entry.value() == null;
        if (unstated && removed) {
            diagnostics.remove(
                    entry.expect().position(),
                    "There is nothing to remove where nothing is expected",
                    "Expect the value that the page has");
            return Optional.empty();
        }
        Optional<T> expected = unstated ? Optional.empty() : entry.expect(kind, diagnostics);
        Optional<T> value = removed ? Optional.empty() : entry.value(kind, diagnostics);
        if ((!unstated && expected.isEmpty()) || (!removed && value.isEmpty())) {
            return Optional.empty();
        }
        T oldValue = expected.orElse(null);
        T newValue = value.orElse(null);
        return Optional.of((page, report) -> apply(page, entry.path(), oldValue, newValue, report));
    }

    private boolean apply(
            PageDraft page, String path, @Nullable T oldValue, @Nullable T newValue, ChangeReport report) {
        D draft = owner.apply(page, path).orElse(null);
        if (draft == null) {
            report.noField(path, page.paths());
            return false;
        }
        T found = getter.apply(draft);
        if (matches(oldValue, found)) {
            setter.accept(draft, newValue);
            return true;
        }
        if (matches(newValue, found)) {
            report.alreadySo(text(found));
        } else {
            report.outdated(text(oldValue), text(found));
        }
        return false;
    }

    private boolean matches(@Nullable T expected, @Nullable T found) {
        if (expected == null || found == null) {
            return Objects.equals(expected, found);
        }
        return kind.matcher().test(expected, found);
    }

    private String text(@Nullable T value) {
        return value == null ? "nothing" : kind.writer().apply(value);
    }
}
