package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.feishuapi.json.JsonException;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.ShapePlan;
import io.feishuapi.processor.testing.CompiledCode;
import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.JsonDifferences;
import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at hand: its types compile without a warning, and its own sample goes through them without loss. */
class CorpusTest {

    /** What JSON makes of a buffer in a page's sample. */
    private static final Pattern BUFFER_AS_JSON =
            Pattern.compile("\\S+: \\{} came back as \"data:application/vnd\\.feishu\\.arraybuffer;base64,\"");

    /** A page's sample shows an object with methods as JSON can: what comes over a bridge is a reference to it. */
    private static final String OBJECT_AS_JSON =
            ": expected a reference to an object with methods, got an object without methods";

    /** Samples that their own page's table contradicts, or a table that is not understood yet; may only shrink. */
    private static final Set<String> CONTRADICTIONS = Set.of(
            "CanvasGetImageDataResult: data: expected binary data as Base64 text, got other text",
            "GetBLEDeviceCharacteristicsResult: characteristics: expected a list, got an object",
            "OnBLEConnectionStateChangeEvent.connected: \"true\" came back as true",
            "SendMessageCardResult: sendCardInfo[0]: expected a string, got an object");

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../spec/pages",
                "../../shared/corpus/seed",
                "../../shared/corpus/b",
                "../../shared/corpus/c",
                "../../shared/corpus/d"
            })
    void generatesCompilesAndKeepsSamples(String folder, TestReporter reporter) throws IOException {
        assumeThat(Files.isDirectory(Path.of(folder))).as("pages in %s", folder).isTrue();
        List<ApiPage> pages = new ArrayList<>();
        for (PageSource source : PageFolder.list(Path.of(folder))) {
            ApiPage page = source.read(new PageReader());
            assertThat(page.hasErrors())
                    .as("%s has errors: %s", page.page(), page.diagnostics())
                    .isFalse();
            if (page.kind().isGenerated()) {
                pages.add(page);
            }
        }
        assertThat(pages).isNotEmpty();

        GeneratedSources sources = GeneratedSources.of("corpus.pages", pages.toArray(new ApiPage[0]));
        CompiledCode code = sources.compile();

        List<String> differences = new ArrayList<>();
        for (ApiPlan plan : sources.plans()) {
            for (Sample sample : plan.page().samples()) {
                ShapePlan shape = sample.role() == Sample.Role.SUCCESS
                        ? plan.result()
                        : sample.role() == Sample.Role.FAILURE ? plan.failure() : null;
                boolean isRecord = sample.role() != Sample.Role.SUCCESS
                        || plan.resultForm().isRecord();
                if (shape != null && isRecord && sample.json() != null) {
                    differences.addAll(differences(shape.root(), sample.json(), code));
                }
            }
        }
        differences.forEach(difference -> reporter.publishEntry("sample that contradicts its table", difference));
        assertThat(differences)
                .as("what does not come back as it went in, but for numbers that a sample writes as strings")
                .allMatch(difference -> difference.endsWith("retyped")
                        || BUFFER_AS_JSON.matcher(difference).matches()
                        || difference.endsWith(OBJECT_AS_JSON)
                        || CONTRADICTIONS.contains(difference));
    }

    private List<String> differences(RecordPlan type, String json, CompiledCode code) throws JsonProcessingException {
        JsonNode sample = mapper.readTree(json);
        Object read;
        try {
            read = code.fromJson(type.name(), json);
        } catch (JsonException refused) {
            return List.of(type.name() + ": " + refused.getMessage());
        }
        List<String> differences = new ArrayList<>(untyped(type, sample, read));
        differences.addAll(JsonDifferences.between(type.name(), sample, mapper.readTree(CompiledCode.toJson(read))));
        return differences;
    }

    /** Members of the table that did not reach the component that is there for them. */
    private static List<String> untyped(RecordPlan type, JsonNode sample, Object read) {
        List<String> untyped = new ArrayList<>();
        Map<?, ?> extra = (Map<?, ?>) CompiledCode.invoke(read, "extra");
        for (ComponentPlan component : type.components()) {
            String name = component.wireName();
            boolean absent = CompiledCode.invoke(read, component.name()) == null;
            if (extra.containsKey(name) || (absent && sample.hasNonNull(name))) {
                untyped.add(type.name() + "." + name + " is not typed");
            }
        }
        return untyped;
    }
}
