package io.feishuapi.spec.hazard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.json.ModelWriter;
import io.feishuapi.spec.page.dialect.DialectName;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages that were damaged in every way give a model with diagnostics, always the same, and never an exception. */
class DamagedPagesTest {

    private static final String ENDS = "\r\n|\r|\n";

    @Property
    void aDamagedPage(@ForAll("damagedPages") String page, @ForAll DialectName dialect) throws IOException {
        check(page, dialect);
    }

    @Property
    void anyCharacters(@ForAll String text, @ForAll DialectName dialect) throws IOException {
        check("# doIt(Object object)\n" + text, dialect);
    }

    @Provide
    Arbitrary<String> damagedPages() throws IOException {
        Arbitrary<Damage> damage = Combinators.combine(Arbitraries.of(Damage.Kind.class), Arbitraries.longs())
                .as(Damage::new);
        return Combinators.combine(
                        Arbitraries.of(pages()),
                        damage.list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.of("\n", "\r\n", "\r"))
                .as((page, all, ends) -> {
                    String damaged = page;
                    for (Damage each : all) {
                        damaged = each.applyTo(damaged);
                    }
                    return damaged.replace("\n", ends);
                });
    }

    /** The packed pages, and those beside the project where they are. */
    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path root : List.of(Path.of("pages"), Path.of("../../shared/corpus"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".md"))
                            .sorted()
                            .toList()) {
                        pages.add(Files.readString(file));
                    }
                }
            }
        }
        return pages;
    }

    private static void check(String text, DialectName dialect) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        ApiPage page = new PageReader(dialect).read("page.md", bytes);
        String printed = ModelWriter.write(page, ModelWriter.Layout.LINE);
        assertThat(printed).doesNotContain("\n");
        assertIsJson(printed);
        assertThat(ModelWriter.write(new PageReader(dialect).read("page.md", bytes), ModelWriter.Layout.LINE))
                .isEqualTo(printed);
        String[] lines = new String(bytes, UTF_8).split(ENDS, -1);
        assertThat(page.diagnostics())
                .extracting(Diagnostic::position)
                .isSorted()
                .allSatisfy(position -> {
                    assertThat(position.line()).isBetween(1, lines.length);
                    assertThat(position.column()).isBetween(1, lines[position.line() - 1].length() + 1);
                });
    }

    private static void assertIsJson(String printed) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(printed)) {
            int depth = 0;
            while (json.nextToken() != null) {
                depth += json.currentToken().isStructStart()
                        ? 1
                        : json.currentToken().isStructEnd() ? -1 : 0;
            }
            assertThat(depth).isZero();
        }
    }
}
