package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.feishuapi.needs.AppNeeds;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.needs.InterfaceNeeds;
import io.feishuapi.spec.needs.NeedsJson;
import io.feishuapi.spec.needs.NeedsScanner;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interface needs stands beside its class, and command line and runtime make the same of it. */
class NeedsOutputTest {

    private static final String FOLDER = InterfaceNeeds.FOLDER;

    @TempDir
    private Path classes;

    @Test
    void writesAFileForEachInterface() throws IOException {
        Compilation compilation = compile(
                "@io.feishuapi.FeishuApi(\"getChatInfo\") interface ChatApi {}",
                "class Outer { @io.feishuapi.FeishuApi({\"scanCode\", \"startLocationUpdate\"}) interface Api {} }");

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(text(compilation, "a.ChatApi")).startsWith("""
            {
              "interface": "a.ChatApi",
              "apis": [
                {
                  "name": "getChatInfo",
            """);
        assertThat(NeedsJson.read(text(compilation, "a.Outer$Api")).apis())
                .extracting(api -> api.name())
                .containsExactly("scanCode", "startLocationUpdate");
    }

    @Test
    void theSameInGivesTheSameOut() throws IOException {
        String source = "@io.feishuapi.FeishuApi({\"getChatInfo\", \"chooseImage\"}) interface Api {}";

        assertThat(text(compile(source), "a.Api")).isEqualTo(text(compile(source), "a.Api"));
    }

    @Test
    void commandLineAndRuntimeMergeItAlike() throws IOException {
        Compilation compilation = compile(
                "@io.feishuapi.FeishuApi({\"getChatInfo\", \"scanCode\"}) interface One {}",
                "@io.feishuapi.FeishuApi({\"startLocationUpdate\", \"openBluetoothAdapter\"}) interface Two {}");
        Files.createDirectories(classes.resolve(FOLDER));
        for (String name : List.of("a.One", "a.Two")) {
            Files.writeString(classes.resolve(FOLDER + name + ".json"), text(compilation, name));
        }
        NeedsScanner scanner = new NeedsScanner();
        scanner.scan(classes);
        var told = io.feishuapi.spec.needs.AppNeeds.of(scanner.found());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            AppNeeds read = AppNeeds.ofClassPath(loader);

            assertThat(read.permissions())
                    .isEqualTo(told.permissions().keySet())
                    .isNotEmpty();
            assertThat(read.authScopes()).isEqualTo(told.authScopes().keySet()).contains("scope.userLocation");
            assertThat(read.clients().toString().toLowerCase(Locale.ROOT))
                    .isEqualTo(told.clients().toString().toLowerCase(Locale.ROOT));
            assertThat(read.client(AppType.GADGET, Platform.HARMONY)
                            .orElseThrow()
                            .since())
                    .isEqualTo("7.35.0");
        }
    }

    private static Compilation compile(String... sources) {
        return Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("-Xlint:all")
                .compile(List.of(sources).stream()
                        .map(source -> JavaFileObjects.forSourceString(
                                "a." + source.replaceAll("(?s).*?(?:class|interface) (\\w+).*", "$1"),
                                "package a; " + source))
                        .toList());
    }

    private static String text(Compilation compilation, String name) throws IOException {
        try (InputStream in = compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, FOLDER + name + ".json")
                .orElseThrow()
                .openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
