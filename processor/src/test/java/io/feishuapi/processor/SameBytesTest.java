package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same pages give the same bytes, wherever they lie and whatever the machine is set to. Other compilers: see the consumer builds. */
class SameBytesTest {

    private static final List<String> NAMES = List.of(
            "getChatInfo",
            "onChatBadgeChange",
            "chooseImage",
            "downloadFile",
            "openBluetoothAdapter",
            "setNavigationBar",
            "CustomizedInput.show",
            "FileSystemManager.readFileSync",
            "getLaunchOptionsSync",
            "scanCode");

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "zh-CN, Asia/Shanghai",
        "ar-EG-u-nu-arab, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati"
    })
    void whateverLocaleZoneOrderAndFolder(String locale, String zone) throws IOException {
        List<Path> pages = packedPages();
        Map<String, String> expected = generate(copied(pages, "pages"), NAMES);
        assertThat(expected).hasSizeGreaterThan(2 * NAMES.size());

        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(generate(copied(reversed(pages), "else where/深/b"), NAMES))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void whateverTheOrderOfNames() throws IOException {
        Path folder = copied(packedPages(), "pages");
        Map<String, String> expected = generate(folder, NAMES);
        Map<String, String> other = generate(folder, reversed(NAMES));
        // The methods of a client stand in the order in which its interface names them.
        expected.keySet().removeIf(name -> name.endsWith("Client.java") || name.endsWith("Calls.java"));
        other.keySet().removeIf(name -> name.endsWith("Client.java") || name.endsWith("Calls.java"));
        assertThat(other).isEqualTo(expected);
    }

    private static Map<String, String> generate(Path folder, List<String> names) throws IOException {
        JavaFileObject one = JavaFileObjects.forSourceString(
                "a.One",
                "package a; @io.feishuapi.FeishuApi({\"" + String.join("\",\"", names) + "\"}) interface One {}");
        JavaFileObject two = JavaFileObjects.forSourceString(
                "a.Two", "package a; @io.feishuapi.FeishuApi(\"getChatInfo\") interface Two {}");
        List<JavaFileObject> sources = names.equals(NAMES) ? List.of(one, two) : List.of(two, one);
        Compilation compilation = Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("-Afeishu.spec=" + folder)
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            generated.put(file.getName(), file.getCharContent(false).toString());
        }
        return generated;
    }

    private static List<Path> packedPages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../spec/pages"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Copies pages, in this order and with other times, into one folder. */
    private Path copied(List<Path> pages, String name) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        for (Path page : pages) {
            Path copy = Files.copy(page, folder.resolve(page.getFileName()));
            Files.setLastModifiedTime(copy, FileTime.fromMillis(name.hashCode()));
        }
        return folder;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
