package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import io.feishuapi.spec.model.diagnostic.NameSuggestions;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects the problems of one file of corrections. Every message is worded here. */
final class CorrectionDiagnostics {

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    CorrectionDiagnostics(String file) {
        this.file = file;
    }

    List<Diagnostic> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::position).thenComparing(Diagnostic::id))
                .toList();
    }

    void unreadable(String reason, String remedy) {
        add(
                DiagnosticId.CORRECTION_UNREADABLE,
                Position.START,
                "The corrections cannot be read: %s. %s.",
                reason,
                remedy);
    }

    void syntax(Position position, String problem) {
        add(DiagnosticId.CORRECTION_SYNTAX, position, "The YAML cannot be used: %s. Correct it here.", problem);
    }

    void shape(Position position, String what, String expected, String found) {
        add(DiagnosticId.CORRECTION_SHAPE, position, "%s is %s, but %s belongs here.", what, found, expected);
    }

    void unknownKey(YamlValue key, Collection<String> known) {
        String name = key.text().orElse(key.describe());
        add(
                DiagnosticId.CORRECTION_UNKNOWN_KEY,
                key.position(),
                "No key is called '%s'%s. %s.",
                name,
                NameSuggestions.hint(name, known),
                "Keys here are " + String.join(", ", known));
    }

    void keyTwice(YamlValue key) {
        add(
                DiagnosticId.CORRECTION_KEY_TWICE,
                key.position(),
                "The key %s is there twice. Keep one of them.",
                key.describe());
    }

    void keyMissing(Position position, String key, String remedy) {
        add(DiagnosticId.CORRECTION_KEY_MISSING, position, "The correction has no '%s'. %s.", key, remedy);
    }

    void unknownFact(YamlValue fact, Collection<String> known) {
        String name = fact.text().orElse(fact.describe());
        add(
                DiagnosticId.CORRECTION_UNKNOWN_FACT,
                fact.position(),
                "No fact is called '%s'%s. Facts are %s.",
                name,
                NameSuggestions.hint(name, known),
                String.join(", ", known));
    }

    void path(Position position, String fact, String found, String expected) {
        add(
                DiagnosticId.CORRECTION_PATH,
                position,
                "The fact '%s' takes %s as its path, not %s.",
                fact,
                expected,
                found);
    }

    void value(YamlValue value, String fact, String expected) {
        add(
                DiagnosticId.CORRECTION_VALUE,
                value.position(),
                "%s is no value of the fact '%s'. Write %s.",
                value.describe(),
                fact,
                expected);
    }

    void remove(Position position, String problem, String remedy) {
        add(DiagnosticId.CORRECTION_REMOVE, position, "%s. %s.", problem, remedy);
    }

    void constantName(YamlValue name, String problem) {
        add(
                DiagnosticId.CORRECTION_CONSTANT_NAME,
                name.position(),
                "%s %s. Write a name of its own in upper case, such as GROUP_CHAT.",
                name.describe(),
                problem);
    }

    void twice(Position position, String fact, Position first) {
        add(
                DiagnosticId.CORRECTION_TWICE,
                position,
                "The fact '%s' is already corrected at line %d. Keep one of the corrections.",
                fact,
                first.line());
    }

    void outdated(Position position, String fact, String expected, String found) {
        add(
                DiagnosticId.CORRECTION_OUTDATED,
                position,
                "The correction of '%s' is outdated and was not applied: it expects %s, and the page says %s. "
                        + "Remove it, or expect what the page says.",
                fact,
                expected,
                found);
    }

    void alreadySo(Position position, String fact, String value) {
        add(
                DiagnosticId.CORRECTION_OUTDATED,
                position,
                "The correction of '%s' is outdated: the page says %s by itself. Remove it.",
                fact,
                value);
    }

    void noField(Position position, String path, Collection<String> known) {
        add(
                DiagnosticId.CORRECTION_WITHOUT_FIELD,
                position,
                "The page has no field '%s'%s, so the correction was not applied. Remove it, or name the field's new path.",
                path,
                NameSuggestions.hint(path, known));
    }

    void noPage(String name, Collection<String> known) {
        add(
                DiagnosticId.CORRECTION_WITHOUT_PAGE,
                Position.START,
                "No page goes by the name '%s'%s. Name the file after the page that it corrects.",
                name,
                NameSuggestions.hint(name, known));
    }

    private void add(DiagnosticId id, Position position, String format, Object... arguments) {
        found.add(new Diagnostic(id, String.format(Locale.ROOT, format, arguments), position, file));
    }
}
