package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void mergesFoldersJarsAndJarsInJars() throws IOException {
        write("classes/META-INF/feishu-api/apis/a.One.json", needs("a.One", "one", "im:one"));
        write("classes/META-INF/feishu-api/apis/other/b.json", "no needs: it lies deeper");
        write("classes/other.json", "no needs: it lies elsewhere");
        jar("lib/two.jar", Map.of("META-INF/feishu-api/apis/b.Two.json", bytes(needs("b.Two", "two", "im:two"))));
        byte[] inner =
                zip(Map.of("META-INF/feishu-api/apis/c.Three.json", bytes(needs("c.Three", "three", "im:three"))));
        jar(
                "app.jar",
                Map.of(
                        "BOOT-INF/classes/META-INF/feishu-api/apis/d.Four.json",
                        bytes(needs("d.Four", "four", "im:four")),
                        "BOOT-INF/lib/three.jar",
                        inner));

        Run run = Run.of("needs", path("classes"), path("lib"), path("app.jar"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("a.One      one", "b.Two      two", "c.Three    three", "d.Four     four");
        assertThat(run.out()).contains("im:four", "im:one", "im:three", "im:two");
        assertThat(Run.of("needs", folder.toString()).out()).isEqualTo(run.out());
    }

    @Test
    void printsJsonAndMarkdown() throws IOException {
        write("META-INF/feishu-api/apis/a.One.json", needs("a.One", "one", "im:one"));

        assertThat(Run.of("needs", "--format", "json", folder.toString()).out()).isEqualTo("""
                {
                  "interfaces" : {
                    "a.One" : [
                      "one"
                    ]
                  },
                  "permissions" : {
                    "im:one" : [
                      "one"
                    ]
                  },
                  "authScopes" : { },
                  "clients" : [
                    {
                      "app" : "webapp",
                      "platform" : "harmony",
                      "runs" : true,
                      "since" : "7.35.0",
                      "missing" : [ ],
                      "unstated" : [ ]
                    }
                  ]
                }
                """);
        assertThat(Run.of("needs", "--format", "markdown", folder.toString()).out())
                .contains("| webapp | harmony | 7.35.0 | - | - |\n");
    }

    @Test
    void saysWhereNothingWasFound() {
        Run run = Run.of("needs", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "No interface with @FeishuApi was found. Compile first, and name the folder of the classes.\n");
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        write("META-INF/feishu-api/apis/a.One.json", "{}");
        assertThat(Run.of("needs", folder.toString()).err())
                .contains("It cannot be read: ", "a.One.json: apis is missing");
        assertThat(Run.of("needs", path("none.jar")).err()).contains("No such file or folder: ");
    }

    private static String needs(String interfaceName, String api, String permission) {
        return """
                {"interface": "%s", "apis": [{"name": "%s", "permissions": ["%s"], "authScopes": [],
                 "support": [{"app": "webapp", "platform": "harmony", "supported": true, "since": "7.35.0"}]}]}
                """.formatted(interfaceName, api, permission);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void jar(String name, Map<String, byte[]> entries) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            out.write(zip(entries));
        }
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
