package io.feishuapi.spec.correction;

import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.resource.RefusedFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of corrections. Bad input gives diagnostics and the corrections that are sound, never an exception. */
final class CorrectionReader {

    private static final String LIST = "corrections";
    private static final List<String> KEYS = List.of("path", "fact", "expect", "value", "remove", "reason");

    private final String file;
    private final CorrectionDiagnostics diagnostics;
    private final List<Correction> corrections = new ArrayList<>();
    private final Map<String, Position> subjects = new HashMap<>();

    private CorrectionReader(String file) {
        this.file = file;
        this.diagnostics = new CorrectionDiagnostics(file);
    }

    static CorrectionFile read(CorrectionSource source) {
        CorrectionReader reader = new CorrectionReader(source.file());
        try {
            reader.read(source.bytes());
        } catch (RefusedFileException e) {
            reader.diagnostics.unreadable(e.reason(), "Split it, or remove what is no correction");
        } catch (IOException e) {
            reader.diagnostics.unreadable("the file cannot be opened", "Check its path and its permissions");
        }
        return new CorrectionFile(reader.file, reader.corrections, reader.diagnostics.sorted());
    }

    private void read(byte[] bytes) {
        int broken = diagnostics.sorted().size();
        Optional<YamlValue> root = new YamlReader(diagnostics).read(bytes);
        if (root.isEmpty()) {
            if (diagnostics.sorted().size() == broken) {
                diagnostics.shape(Position.START, "The file", "a mapping with the key 'corrections'", "empty");
            }
            return;
        }
        checkKeysOnce(root.get());
        Map<String, YamlValue> keys = keys(root.get(), "The file", List.of(LIST));
        YamlValue list = keys.get(LIST);
        if (list == null) {
            if (root.get().entries().isPresent()) {
                diagnostics.shape(
                        root.get().position(),
                        "The file",
                        "a mapping with the key 'corrections'",
                        "without corrections");
            }
            return;
        }
        Optional<List<YamlValue>> elements = list.elements();
        if (elements.isEmpty()) {
            diagnostics.shape(list.position(), "'corrections'", "a list of corrections", list.describe());
        }
        elements.ifPresent(all -> all.forEach(this::readCorrection));
    }

    private void readCorrection(YamlValue yaml) {
        Map<String, YamlValue> keys = keys(yaml, "The correction", KEYS);
        if (yaml.entries().isEmpty()) {
            return;
        }
        Position position = yaml.position();
        Optional<String> reason =
                Optional.ofNullable(keys.get("reason")).flatMap(YamlValue::text).filter(text -> !text.isBlank());
        if (reason.isEmpty()) {
            diagnostics.keyMissing(position, "reason", "Say why the page is wrong, in a sentence");
        }
        Optional<Fact> fact = fact(keys, position);
        if (!keys.containsKey("expect")) {
            diagnostics.keyMissing(
                    position, "expect", "Give the value that the page has now, or null where it says nothing");
        }
        boolean valued = checkValue(keys, position);
        YamlValue expect = keys.get("expect");
        if (fact.isEmpty() || expect == null || !valued || !pathFits(fact.get(), keys, position)) {
            return;
        }
        String path =
                Optional.ofNullable(keys.get("path")).flatMap(YamlValue::text).orElse("");
        CorrectionEntry entry = new CorrectionEntry(path, fact.get().name(), expect, keys.get("value"));
        fact.get().read(entry, diagnostics).ifPresent(change -> {
            String subject = subject(entry, fact.get());
            Position first = subjects.putIfAbsent(subject, position);
            if (first != null) {
                diagnostics.twice(position, entry.fact(), first);
            } else if (reason.isPresent()) {
                corrections.add(
                        new Correction(path, entry.fact(), reason.get(), position, expect.position(), subject, change));
            }
        });
    }

    /** A page has many rules over several fields, and each can be corrected; of everything else there is one. */
    private static String subject(CorrectionEntry entry, Fact fact) {
        YamlValue rule = entry.expect().isNull() ? entry.value() : entry.expect();
        return fact instanceof RuleFact && rule != null
                ? fact.name()
                        + Values.RULE
                                .reader()
                                .apply(rule)
                                .map(Values.RULE.writer())
                                .orElse("")
                : fact.name() + " " + entry.path();
    }

    private Optional<Fact> fact(Map<String, YamlValue> keys, Position position) {
        YamlValue name = keys.get("fact");
        if (name == null) {
            diagnostics.keyMissing(
                    position, "fact", "Name the fact, such as " + String.join(", ", Facts.BY_NAME.keySet()));
            return Optional.empty();
        }
        Optional<Fact> fact = name.text().map(Facts.BY_NAME::get);
        if (fact.isEmpty()) {
            diagnostics.unknownFact(name, Facts.BY_NAME.keySet());
        }
        return fact;
    }

    private boolean pathFits(Fact fact, Map<String, YamlValue> keys, Position position) {
        YamlValue path = keys.get("path");
        if (fact.pathKind().fits(path == null ? null : path.text().orElse(""))) {
            return true;
        }
        diagnostics.path(
                path == null ? position : path.position(),
                fact.name(),
                path == null ? "nothing" : path.describe(),
                fact.pathKind().expected());
        return false;
    }

    private boolean checkValue(Map<String, YamlValue> keys, Position position) {
        YamlValue remove = keys.get("remove");
        YamlValue value = keys.get("value");
        if (remove == null && value == null) {
            diagnostics.keyMissing(position, "value", "Give the new value, or write 'remove: true'");
            return false;
        }
        if (remove != null && value != null) {
            diagnostics.remove(
                    remove.position(), "'value' and 'remove' cannot stand together", "Keep the one that is meant");
            return false;
        }
        if (remove != null && !remove.text().orElse("").equals("true")) {
            diagnostics.remove(
                    remove.position(), "'remove' is " + remove.describe(), "Write 'remove: true', or give a 'value'");
            return false;
        }
        return true;
    }

    private Map<String, YamlValue> keys(YamlValue yaml, String what, List<String> known) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        Optional<List<YamlEntry>> entries = yaml.entries();
        if (entries.isEmpty()) {
            diagnostics.shape(
                    yaml.position(), what, "a mapping with the keys " + String.join(", ", known), yaml.describe());
            return keys;
        }
        for (YamlEntry entry : entries.get()) {
            String key = entry.key().text().orElse("");
            if (known.contains(key)) {
                keys.putIfAbsent(key, entry.value());
            } else {
                diagnostics.unknownKey(entry.key(), known);
            }
        }
        return keys;
    }

    private void checkKeysOnce(YamlValue yaml) {
        yaml.elements().ifPresent(elements -> elements.forEach(this::checkKeysOnce));
        yaml.entries().ifPresent(entries -> {
            Set<Object> seen = new HashSet<>();
            for (YamlEntry entry : entries) {
                if (entry.key().literal().filter(literal -> !seen.add(literal)).isPresent()) {
                    diagnostics.keyTwice(entry.key());
                }
                checkKeysOnce(entry.value());
            }
        });
    }
}
