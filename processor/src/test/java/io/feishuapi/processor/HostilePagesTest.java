package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.feishuapi.processor.testing.CompiledCode;
import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.Hazard;
import io.feishuapi.processor.testing.PageBuilder;
import io.feishuapi.processor.testing.Place;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every hazard at every place: what is generated compiles without a warning and says no more than a harmless page would. */
class HostilePagesTest {

    private static final String PACKAGE = "hostile.pages";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<Place, SortedSet<String>> harmless = harmlessShapes();

    @TestFactory
    Stream<DynamicContainer> eachHazardAtEachPlace() {
        return Stream.of(Hazard.values()).map(this::atEachPlace);
    }

    private DynamicContainer atEachPlace(Hazard hazard) {
        GeneratedSources sources = GeneratedSources.of(PACKAGE, pages(hazard.text()));
        CompiledCode[] compiled = new CompiledCode[1];
        DynamicTest compiles = DynamicTest.dynamicTest("compiles", () -> compiled[0] = sources.compile());
        Stream<DynamicTest> places = Stream.of(Place.values())
                .map(place -> DynamicTest.dynamicTest(place.name(), () -> {
                    String prefix = place.typePrefix();
                    assertHarmless(sources.files().get(prefix + "Request.java"));
                    assertHarmless(sources.files().get(prefix + "Result.java"));
                    if (place.makesNames()) {
                        assertThat(compiled[0].type(prefix + "Request")).isNotNull();
                    } else {
                        assertThat(shape(compiled[0], prefix)).isEqualTo(harmless.get(place));
                    }
                }));
        return DynamicContainer.dynamicContainer(hazard.name(), Stream.concat(Stream.of(compiles), places));
    }

    private static void assertHarmless(String source) {
        assertThat(withoutLiterals(source))
                .doesNotContainPattern("<script|<img|javascript:[^\"]*\">|<!--")
                .doesNotContain("@snippet", "@inheritDoc", "@hidden")
                .doesNotContainPattern("[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u202a-\\u202e"
                        + "\\u2028\\u2029\\u2060-\\u206f\\ufeff\\ufffe\\uffff]")
                .matches(text -> text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE));
    }

    /** What a literal holds is data and does no harm. */
    private static String withoutLiterals(String source) {
        return source.lines()
                .map(line -> line.strip().startsWith("*") || line.strip().startsWith("/*")
                        ? line
                        : line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", "literal"))
                .collect(Collectors.joining("\n"));
    }

    /** The names of all types and methods: a statement or an annotation that got in would show here or not compile. */
    private static SortedSet<String> shape(CompiledCode code, String prefix) {
        SortedSet<String> names = new TreeSet<>();
        for (String suffix : new String[] {"Request", "Result"}) {
            addShape(code.type(prefix + suffix), names);
        }
        return names;
    }

    private static void addShape(Class<?> type, SortedSet<String> names) {
        names.add(type.getName() + " " + Arrays.toString(type.getAnnotations()));
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                names.add(type.getName() + "." + method.getName() + " " + method.getParameterCount());
            }
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            addShape(nested, names);
        }
    }

    private static Map<Place, SortedSet<String>> harmlessShapes() {
        CompiledCode code = GeneratedSources.of(PACKAGE, pages("x")).compile();
        Map<Place, SortedSet<String>> shapes = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            shapes.put(place, shape(code, place.typePrefix()));
        }
        return shapes;
    }

    private static ApiPage[] pages(String text) {
        return Stream.of(Place.values()).map(place -> place.pageWith(text)).toArray(ApiPage[]::new);
    }

    @ParameterizedTest
    @EnumSource(Hazard.class)
    void namesAndValuesGoOverTheWireAsTheyAre(Hazard hazard) throws Exception {
        String name = hazard.text();
        if (name.length() > 1000 || name.isEmpty() || !isWellFormed(name)) {
            return;
        }
        CompiledCode code = GeneratedSources.of(
                        PACKAGE, Place.OUTPUT_NAME.pageWith(name), Place.ENUM_VALUE.pageWith(name))
                .compile();
        String output = mapper.writeValueAsString(Map.of(name, "value"));
        Object result = code.fromJson(Place.OUTPUT_NAME.typePrefix() + "Result", output);
        assertThat(mapper.readTree(CompiledCode.toJson(result))).isEqualTo(mapper.readTree(output));
        assertThat((Map<?, ?>) CompiledCode.invoke(result, "extra")).isEmpty();

        String input = mapper.writeValueAsString(Map.of("a", name));
        Object request = code.fromJson(Place.ENUM_VALUE.typePrefix() + "Request", input);
        assertThat(mapper.readTree(CompiledCode.toJson(request))).isEqualTo(mapper.readTree(input));
    }

    @ParameterizedTest
    @EnumSource(Hazard.class)
    void anApisNameMakesTypesThatCompile(Hazard hazard) {
        ApiPage page = PageBuilder.page(hazard.text(), ApiKind.CALLBACK).build();
        GeneratedSources sources = GeneratedSources.of(PACKAGE, page);
        sources.compile();
        sources.files().values().forEach(HostilePagesTest::assertHarmless);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }
}
