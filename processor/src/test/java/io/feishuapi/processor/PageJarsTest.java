package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and corrections of jars and class paths, found by a compiler that is started as builds start it. */
class PageJarsTest {

    private static final String OWN_PATH = System.getProperty("java.class.path");
    private static final String PAGES = "META-INF/feishu-api/pages/";
    private static final String CORRECTIONS = "META-INF/feishu-api/corrections/";

    @TempDir
    private Path folder;

    @Test
    void findsPagesInSeveralJarsOfTheProcessorPath() throws Exception {
        Path shelves = jar("shelves.jar", Map.of(PAGES + "moveShelf.md", page("moveShelf", "shelfId")));
        Path boxes = jar("boxes.jar", Map.of(PAGES + "openBox.md", page("openBox", "boxId")));

        Compiled compiled = new Compilation()
                .processorPath(shelves)
                .processorPath(boxes)
                .compile("moveShelf", "openBox", "getChatInfo");

        assertThat(compiled.source("MoveShelfRequest")).contains("shelfId");
        assertThat(compiled.source("OpenBoxRequest")).contains("boxId");
    }

    @Test
    void correctsPagesByWhatJarsHold() throws Exception {
        Path jar = jar(
                "shelves.jar",
                Map.of(
                        PAGES + "moveShelf.md", page("moveShelf", "shelfId"),
                        CORRECTIONS + "moveShelf.yaml", correction("scope.shelf"),
                        CORRECTIONS + "getChatInfo.yaml", correction("scope.chat")));

        Compiled compiled = new Compilation().processorPath(jar).compile("moveShelf", "getChatInfo");

        assertThat(compiled.source("MoveShelfRequest")).contains(".authScopes(\"scope.shelf\")");
        assertThat(compiled.source("GetChatInfoRequest"))
                .contains(".authScopes(\"scope.chat\")")
                .as("the packed corrections still hold")
                .contains("SINGLE(0)");
    }

    @Test
    void anEarlierPlaceGoesBeforeALaterOne() throws Exception {
        Path onProcessorPath = jar(
                "processor-path.jar",
                Map.of(
                        PAGES + "vibrateShort.md", page("vibrateShort", "ofTheProcessorPath"),
                        PAGES + "moveShelf.md", page("moveShelf", "ofTheProcessorPath"),
                        PAGES + "openBox.md", page("openBox", "ofTheProcessorPath")));
        Path onClassPath = folder.resolve("classes");
        write(onClassPath.resolve(PAGES + "moveShelf.md"), page("moveShelf", "ofTheClassPath"));
        write(onClassPath.resolve(PAGES + "openBox.md"), page("openBox", "ofTheClassPath"));
        Path named = jar("named.jar", Map.of(PAGES + "sub/folder/moveShelf.md", page("moveShelf", "ofTheOption")));

        Compiled compiled = new Compilation()
                .processorPath(onProcessorPath)
                .classPath(onClassPath)
                .spec(named)
                .compile("moveShelf", "openBox", "vibrateShort");

        assertThat(compiled.source("MoveShelfRequest")).contains("ofTheOption");
        assertThat(compiled.source("OpenBoxRequest")).contains("ofTheClassPath");
        assertThat(compiled.source("VibrateShortRequest")).contains("ofTheProcessorPath");
    }

    @Test
    void tellsAllPlacesWhereItLooked() throws Exception {
        assertThat(new Compilation().spec(folder).compile("moveShelf").error())
                .endsWith("searched: " + folder.toString().replace('\\', '/')
                        + ", META-INF/feishu-api/pages/NAME.md on the class path"
                        + ", META-INF/feishu-api/pages/NAME.md on the processor path"
                        + ", META-INF/feishu-api/pages/");
    }

    @Test
    void tellsOfAPageOfAJarWithItsPlace() throws Exception {
        Path jar = jar("shelves.jar", Map.of(PAGES + "moveShelf.md", ""));

        assertThat(new Compilation().processorPath(jar).compile("moveShelf").error())
                .contains("[PAGE-001] ", "(META-INF/feishu-api/pages/moveShelf.md:1:1)");
        assertThat(new Compilation().spec(jar).compile("moveShelf").error())
                .contains("[PAGE-001] ", "shelves.jar!/META-INF/feishu-api/pages/moveShelf.md:1:1)");
    }

    @Test
    void tellsOfAJarThatIsNone() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertThat(new Compilation().spec(broken).compile("getChatInfo").error())
                .contains("error: [API-016] option -Afeishu.spec: a folder or jar cannot be read: ");
    }

    private static String page(String name, String parameter) {
        return "# " + name + "(Object object)\n\nMoves.\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\n"
                + parameter + " | string | 是 | | what to move\n\n## 输出\n\n无\n";
    }

    private static String correction(String scope) {
        return "corrections:\n  - fact: authScopes\n    expect: null\n    value: [" + scope + "]\n    reason: a test\n";
    }

    private Path jar(String name, Map<String, String> entries) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /**
     * A run of javac with a processor path, where it finds the processor by itself. A process of its own: within this one the processor
     * would come from the tests' class path.
     */
    private final class Compilation {

        private final List<String> processorPath = new ArrayList<>(List.of(OWN_PATH));
        private final List<String> classPath = new ArrayList<>(List.of(OWN_PATH));
        private final List<String> options = new ArrayList<>();

        Compilation processorPath(Path jar) {
            processorPath.add(jar.toString());
            return this;
        }

        Compilation classPath(Path classes) {
            classPath.add(classes.toString());
            return this;
        }

        Compilation spec(Path place) {
            options.add("-Afeishu.spec=" + place);
            return this;
        }

        Compiled compile(String... names) throws IOException, InterruptedException {
            Path output = Files.createTempDirectory(folder, "output");
            Path source = output.resolve("Api.java");
            String apis = Stream.of(names).map(name -> '"' + name + '"').collect(Collectors.joining(", ", "{", "}"));
            Files.writeString(source, "package a; @io.feishuapi.FeishuApi(" + apis + ") interface Api {}");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
            command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-Duser.language=en", "-encoding", "UTF-8"));
            command.addAll(options);
            command.addAll(List.of("-processorpath", String.join(File.pathSeparator, processorPath)));
            command.addAll(List.of("-classpath", String.join(File.pathSeparator, classPath)));
            command.addAll(List.of("-d", output.toString(), "-s", output.toString(), source.toString()));
            Path log = output.resolve("log");
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            return new Compiled(status, output, Files.readString(log));
        }
    }

    private record Compiled(int status, Path output, String log) {

        String source(String type) throws IOException {
            assertThat(log).isEmpty();
            assertThat(status).isZero();
            return Files.readString(output.resolve("a").resolve(type + ".java"));
        }

        /** The one error that was told. */
        String error() {
            assertThat(log).containsOnlyOnce("error: [API-").contains("\n1 error\n");
            assertThat(status).isEqualTo(1);
            return log.lines().findFirst().orElseThrow();
        }
    }
}
