package io.feishuapi.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.json.ModelWriter;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares what is read from real pages with what people read in them. What was reached once may not be lost. */
class ScoreTest {

    private static final Pattern FIGURES = Pattern.compile("(\\w+)\\s+precision\\s+([0-9.]+).*recall\\s+([0-9.]+).*");

    /** Precision and recall by kind of fact. */
    private static final Map<String, double[]> REACHED = Map.ofEntries(
            Map.entry("kind", new double[] {0.977, 0.977}),
            Map.entry("owner", new double[] {1, 1}),
            Map.entry("updated", new double[] {1, 1}),
            Map.entry("field", new double[] {1, 1}),
            Map.entry("required", new double[] {0.995, 0.995}),
            Map.entry("default", new double[] {1, 1}),
            Map.entry("defaultText", new double[] {1, 1}),
            Map.entry("example", new double[] {1, 0.989}),
            Map.entry("enum", new double[] {1, 1}),
            Map.entry("label", new double[] {0.992, 0.984}),
            Map.entry("rule", new double[] {1, 1}),
            Map.entry("since", new double[] {1, 1}),
            Map.entry("notOn", new double[] {1, 0.967}),
            Map.entry("deprecated", new double[] {1, 1}),
            Map.entry("permission", new double[] {1, 0.916}),
            Map.entry("authScope", new double[] {1, 1}),
            Map.entry("support", new double[] {1, 1}),
            Map.entry("errorCode", new double[] {1, 1}),
            Map.entry("softSeen", new double[] {0.99, 0.961}),
            Map.entry("returns", new double[] {0, 0}),
            Map.entry("method", new double[] {0, 0}));

    /** Pages with facts that people read in them; not part of the project. */
    static Path corpus() {
        return Path.of("..", "..", "shared", "corpus");
    }

    @Test
    void figuresAreKept() throws IOException, InterruptedException {
        Path corpus = corpus();
        assumeTrue(Files.isDirectory(corpus.resolve("truth")), "no hand-read pages beside the project");
        Process score = start(corpus);
        try (Writer in = new OutputStreamWriter(score.getOutputStream(), StandardCharsets.UTF_8)) {
            for (PageSource source : PageFolder.list(corpus.resolve("seed"))) {
                in.write(ModelWriter.write(source.read(new PageReader()), ModelWriter.Layout.LINE) + "\n");
            }
        }
        String report = new String(score.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(score.waitFor()).isZero();
        assertThat(report).contains("with errors 0");
        Map<String, double[]> figures = figures(report);
        REACHED.forEach((kind, reached) -> {
            assertThat(figures).as(report).containsKey(kind);
            assertThat(figures.get(kind)[0])
                    .as("precision of %s%n%s", kind, report)
                    .isGreaterThanOrEqualTo(reached[0]);
            assertThat(figures.get(kind)[1])
                    .as("recall of %s%n%s", kind, report)
                    .isGreaterThanOrEqualTo(reached[1]);
        });
    }

    private static Process start(Path corpus) {
        try {
            return new ProcessBuilder(
                            "python3",
                            corpus.resolve("score.py").toString(),
                            corpus.resolve("truth").toString(),
                            "--misses")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 to compute the figures: " + e.getMessage());
            throw new AssertionError(e);
        }
    }

    private static Map<String, double[]> figures(String report) {
        Map<String, double[]> figures = new HashMap<>();
        report.lines().forEach(line -> {
            Matcher matcher = FIGURES.matcher(line);
            if (matcher.matches()) {
                figures.put(
                        matcher.group(1),
                        new double[] {Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3))});
            }
        });
        return figures;
    }
}
