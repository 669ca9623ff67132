package io.feishuapi.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that this module packs: each is readable, complete, and says what the original of its API says. */
class PackedPagesTest {

    private static final PageCatalog PACKED = PageCatalog.of(List.of(Path.of("pages")));

    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    /** Editions of the originals, the one that the packed pages follow first. */
    private static final List<String> EDITIONS = List.of("../seed", "seed", "b", "c");

    /**
     * What an original says of a parameter in its notices, its error table or its summary, and the packed page in the
     * parameter's own row, where a reader looks for it.
     */
    private static final Map<String, List<String>> TOLD_ELSEWHERE = Map.of(
            "FileSystemManager.appendFile", List.of("in.data maxBytes 10485760"),
            "addTabBarItem", List.of("in.index min 0", "in.index has soft rules", "in.pagePath has soft rules"),
            "navigateTo", List.of("in.url has soft rules"),
            "openDocument", List.of("in.filePath has soft rules"),
            "setNavigationBar", List.of("in.left has soft rules", "in.right has soft rules"));

    /** Originals without a packed page; may only shrink. */
    private static final int NOT_PACKED_YET = 0;

    /** Pages whose originals are not read as people read them yet; may only shrink. */
    private static final Set<String> READ_OTHERWISE = Set.of("chooseChat", "getStepCount");

    /** Pages with diagnostics of their own; may only shrink. */
    private static final Set<String> WITH_DIAGNOSTICS = Set.of("sendMessageCard");

    /** Calls whose result no page shows: the docs say that nothing comes back. */
    private static final Set<String> WITHOUT_SAMPLE = Set.of("CustomizedInput.update", "pageScrollTo");

    /** Samples that show what the table of the docs does not tell rightly; may only shrink. */
    private static final Set<String> MISFITS = Set.of("sendMessageCard");

    private final PageReader reader = new PageReader();

    static SortedSet<String> names() {
        return PACKED.names();
    }

    @Test
    void thereIsAPageForEveryOriginal() throws IOException {
        assumeCorpus();
        SortedSet<String> originals = new TreeSet<>();
        for (String edition : EDITIONS) {
            originals.addAll(PageCatalog.of(List.of(CORPUS.resolve(edition))).names());
        }

        // A file's name may have a note behind the API's.
        originals.removeIf(name -> names().contains(name.replaceAll("（.*）$", "")));
        assertThat(originals).hasSize(NOT_PACKED_YET);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageReadsWithoutDiagnostics(String name) {
        ApiPage page = page(name);

        assertThat(page.diagnostics().isEmpty())
                .as("%s", page.diagnostics())
                .isEqualTo(!WITH_DIAGNOSTICS.contains(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageSaysWhatItIsAbout(String name) {
        ApiPage page = page(name);

        assertThat(page.name()).isEqualTo(name);
        assertThat(page.title()).isEqualTo(name);
        assertThat(page.summary()).isNotBlank();
        assertThat(page.sourceUrl()).startsWith("https://");
        assertThat(page.updated()).matches("\\d{4}-\\d{2}-\\d{2}");
        if (page.kind() != ApiKind.OTHER) {
            assertThat(page.support()).isNotEmpty();
            assertThat(page.samples()).extracting(Sample::role).contains(Sample.Role.CALL);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theJsonSampleFitsTheTable(String name) throws IOException {
        ApiPage page = page(name);
        List<Sample> results = page.samples().stream()
                .filter(sample -> sample.language().equals("json") && sample.role() != Sample.Role.FAILURE)
                .toList();

        assertThat(results).hasSizeLessThanOrEqualTo(1);
        // What only has methods has no members: there is no JSON to show.
        boolean shows = page.kind() == ApiKind.CALLBACK
                || (page.kind() == ApiKind.LISTENER && !page.output().isEmpty());
        if (shows && !WITHOUT_SAMPLE.contains(name)) {
            assertThat(results).hasSize(1);
        }
        ReturnedValue returns = page.returns();
        for (Sample result : results) {
            assertThat(result.role()).isEqualTo(Sample.Role.SUCCESS);
            boolean members = page.kind() == ApiKind.CALLBACK || returns == null || returns.name() == null;
            if (members && !page.output().isEmpty() && !MISFITS.contains(name)) {
                assertThat(SampleFit.misfits(result.text(), page.output())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePageHasTheFactsOfTheOriginal(String name) throws IOException {
        assumeCorpus();
        ApiPage original = original(name);

        List<String> toldElsewhere = TOLD_ELSEWHERE.getOrDefault(name, List.of());
        List<String> own = without(toldElsewhere, FactLines.of(page(name)));
        List<String> originals = without(toldElsewhere, FactLines.of(original));
        if (READ_OTHERWISE.contains(name)) {
            assertThat(own).isNotEqualTo(originals);
        } else {
            assertThat(own).containsExactlyElementsOf(originals);
        }
    }

    private static List<String> without(List<String> some, List<String> all) {
        return all.stream().filter(line -> !some.contains(line)).toList();
    }

    private ApiPage page(String name) {
        return PACKED.find(name).orElseThrow();
    }

    private ApiPage original(String name) throws IOException {
        Optional<Path> file = EDITIONS.stream()
                .map(edition -> CORPUS.resolve(edition).resolve(name + ".md"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), () -> "no original of " + name + " at hand");
        return reader.read(name + ".md", Files.readAllBytes(file.orElseThrow()));
    }

    private static void assumeCorpus() {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no originals at " + CORPUS + ", nothing to compare with");
    }
}
