package io.feishuapi.spec.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the parser reads in packed pages to what people read in them. */
class TruthTest {

    private static final Path PACKED = Path.of("pages");

    private static final PageCatalog PAGES = PageCatalog.of(List.of(PACKED));

    private static final Path TRUTH = Path.of("src", "test", "resources", "io", "feishuapi", "spec", "truth");

    /** So many pages people have read; may only grow. */
    private static final int READ_BY_HAND = 192;

    /** Precision and recall by kind of fact, where something is still missed or read wrongly; both may only rise. */
    private static final Map<String, double[]> FLOORS = Map.ofEntries(
            Map.entry("errorCode", new double[] {0.694, 0.694}),
            Map.entry("example", new double[] {1, 0.991}),
            Map.entry("field", new double[] {1, 0.997}),
            Map.entry("label", new double[] {0.949, 0.949}),
            Map.entry("method", new double[] {1, 0.985}),
            Map.entry("notOn", new double[] {1, 0.969}),
            Map.entry("rule", new double[] {0.985, 0.860}),
            Map.entry("soft", new double[] {0.992, 1}));

    @ParameterizedTest
    @MethodSource("names")
    void aPageIsReadAsPeopleReadIt(String name) throws IOException {
        Set<Fact> truth = truth(name);
        Set<Fact> read = FactsOfModel.of(page(name));

        List<String> faults = new ArrayList<>();
        truth.stream().filter(fact -> !read.contains(fact)).forEach(fact -> faults.add("- " + name + "\t" + fact));
        read.stream().filter(fact -> !truth.contains(fact)).forEach(fact -> faults.add("+ " + name + "\t" + fact));
        assertThat(faults)
                .as("facts missed (-) and invented (+), but for known-faults.txt; read README.md there")
                .containsExactlyInAnyOrderElementsOf(knownFaults(name));
    }

    @Test
    void noKindOfFactIsReadWorseThanBefore() throws IOException {
        Figures figures = new Figures();
        for (String name : names()) {
            figures.count(truth(name), FactsOfModel.of(page(name)));
        }

        for (String kind : Fact.KINDS) {
            double[] floor = FLOORS.getOrDefault(kind, new double[] {1, 1});
            assertThat(figures.precision(kind))
                    .as("precision of %s%n%s", kind, figures)
                    .isGreaterThanOrEqualTo(floor[0]);
            assertThat(figures.recall(kind))
                    .as("recall of %s%n%s", kind, figures)
                    .isGreaterThanOrEqualTo(floor[1]);
            assertThat(figures.size(kind)).as("facts of the kind %s", kind).isPositive();
        }
    }

    @Test
    void pagesOfAllKindsAndCategoriesWereRead() throws IOException {
        Set<String> names = new TreeSet<>(names());
        Set<ApiKind> kinds = EnumSet.noneOf(ApiKind.class);
        names.forEach(name -> kinds.add(page(name).kind()));
        Map<String, Integer> readByCategory = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PACKED)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> readByCategory.merge(
                            file.getParent().getFileName().toString(),
                            names.contains(file.getFileName().toString().replaceAll("\\.md$", "")) ? 1 : 0,
                            Integer::sum));
        }

        assertThat(names).hasSizeGreaterThanOrEqualTo(READ_BY_HAND);
        // Server APIs are not packed.
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ApiKind.HTTP)));
        assertThat(readByCategory)
                .allSatisfy((category, read) -> assertThat(read).as(category).isGreaterThan(1));
    }

    @Test
    void knownFaultsAreOfPagesThatWereRead() throws IOException {
        List<String> names = names();
        assertThat(lines(TRUTH.resolve("known-faults.txt"))).isSorted().allSatisfy(line -> {
            assertThat(line).matches("[-+] [^\t]+(\t[^\t]*){3}");
            assertThat(names).contains(line.substring(2, line.indexOf('\t')));
        });
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(TRUTH.resolve("pages"))) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.tsv$", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Set<Fact> truth(String name) {
        Set<Fact> facts = new HashSet<>();
        lines(TRUTH.resolve("pages").resolve(name + ".tsv"))
                .forEach(line -> facts.add(Fact.parse(line).comparable()));
        return facts;
    }

    private static ApiPage page(String name) {
        return PAGES.find(name).orElseThrow();
    }

    private static List<String> knownFaults(String name) {
        return lines(TRUTH.resolve("known-faults.txt")).stream()
                .filter(line -> line.startsWith(name + "\t", 2))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
