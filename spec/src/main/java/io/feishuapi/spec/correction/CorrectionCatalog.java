package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.text.resource.ArchivedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Corrections by the name of the API, from one place or several. Immutable; files are read when they are asked for. */
public final class CorrectionCatalog {

    /** No corrections. */
    public static final CorrectionCatalog NONE = of(List.of());

    private final Function<String, List<CorrectionSource>> sources;

    private CorrectionCatalog(Function<String, List<CorrectionSource>> sources) {
        this.sources = sources;
    }

    /** The corrections that are packed with this module. */
    public static CorrectionCatalog packed() {
        return new CorrectionCatalog(PackedCorrections::find);
    }

    /** These files. */
    public static CorrectionCatalog of(List<CorrectionSource> files) {
        Map<String, List<CorrectionSource>> byName =
                files.stream().collect(Collectors.groupingBy(CorrectionSource::name));
        return new CorrectionCatalog(name -> byName.getOrDefault(name, List.of()));
    }

    /** What a place that cannot be listed has for the name of an API, the first file going before the next. */
    public static CorrectionCatalog of(Function<String, List<CorrectionSource>> lookup) {
        return new CorrectionCatalog(lookup);
    }

    /**
     * The corrections of folders and their sub-folders, and of jars below {@code META-INF/feishu-api/corrections}.
     *
     * @param places folders and {@code *.jar} files; one that does not exist holds no corrections
     * @throws UncheckedIOException when a folder cannot be listed, or a jar not read
     */
    public static CorrectionCatalog ofPlaces(List<Path> places) {
        List<CorrectionSource> files = new ArrayList<>();
        try {
            for (Path place : places) {
                if (Files.isDirectory(place)) {
                    files.addAll(CorrectionFolder.list(place));
                } else if (place.toString().endsWith(ArchivedFile.ENDING) && Files.isRegularFile(place)) {
                    files.addAll(CorrectionFolder.listJar(place));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(files);
    }

    /** These corrections, and behind them those of another catalog for facts that these leave alone. */
    public CorrectionCatalog orElse(CorrectionCatalog other) {
        return new CorrectionCatalog(name -> {
            List<CorrectionSource> all = new ArrayList<>(sources.apply(name));
            all.addAll(other.sources.apply(name));
            return all;
        });
    }

    /** Whether there are corrections of an API. */
    public boolean has(String name) {
        return !sources.apply(name).isEmpty();
    }

    /**
     * Corrects a page.
     *
     * @return the page with its facts corrected; its diagnostics now also hold what is wrong with the corrections, and which of them
     *     are outdated
     */
    public ApiPage apply(ApiPage page) {
        List<CorrectionSource> files = sources.apply(page.name());
        if (files.isEmpty()) {
            return page;
        }
        PageDraft draft = new PageDraft(page);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> corrected = new HashSet<>();
        for (CorrectionSource source : files) {
            CorrectionFile file = CorrectionReader.read(source);
            CorrectionDiagnostics outdated = new CorrectionDiagnostics(file.file());
            Set<String> before = Set.copyOf(corrected);
            for (Correction correction : file.corrections()) {
                if (!before.contains(correction.subject())
                        && correction.change().apply(draft, new Report(correction, outdated))) {
                    corrected.add(correction.subject());
                }
            }
            diagnostics.addAll(file.diagnostics());
            diagnostics.addAll(outdated.sorted());
        }
        return draft.toPage(diagnostics);
    }

    /**
     * What is wrong with corrections of a page that is nowhere.
     *
     * @param known the names that pages go by
     */
    public static List<Diagnostic> withoutPage(CorrectionSource source, Collection<String> known) {
        CorrectionDiagnostics missing = new CorrectionDiagnostics(source.file());
        missing.noPage(source.name(), known);
        List<Diagnostic> diagnostics = new ArrayList<>(missing.sorted());
        diagnostics.addAll(CorrectionReader.read(source).diagnostics());
        return diagnostics;
    }

    private record Report(Correction correction, CorrectionDiagnostics diagnostics) implements ChangeReport {

        @Override
        public void outdated(String expected, String found) {
            diagnostics.outdated(correction.expectPosition(), correction.title(), expected, found);
        }

        @Override
        public void alreadySo(String value) {
            diagnostics.alreadySo(correction.expectPosition(), correction.title(), value);
        }

        @Override
        public void noField(String path, Collection<String> known) {
            diagnostics.noField(correction.position(), path, known);
        }
    }
}
