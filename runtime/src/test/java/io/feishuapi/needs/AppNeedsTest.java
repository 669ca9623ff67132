package io.feishuapi.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuRequest;
import io.feishuapi.json.JsonException;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppNeedsTest {

    private static final String FOLDER = "META-INF/feishu-api/apis/";

    @TempDir
    private Path folder;

    @Test
    void mergesFoldersAndJarsOfAClassPath() throws IOException {
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve(FOLDER));
        Files.writeString(classes.resolve(FOLDER + "a.One.json"), needs("one", "im:one", "7.35.0"));
        Path jar = folder.resolve("two.jar");
        writeJar(jar, needs("two", "im:two", "7.4"));

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL(), jar.toUri().toURL()}, null)) {
            AppNeeds needs = AppNeeds.ofClassPath(loader);

            assertThat(needs.apis()).containsExactly("one", "two");
            assertThat(needs.permissions()).containsExactly("im:one", "im:two");
            assertThat(needs.authScopes()).containsExactly("scope.one", "scope.two");
            assertThat(needs.client(AppType.WEBAPP, Platform.HARMONY))
                    .contains(new ClientNeed(AppType.WEBAPP, Platform.HARMONY, "7.35.0", List.of(), List.of()));
            assertThat(needs.client(AppType.GADGET, Platform.PC)).isEmpty();
        }
        Files.delete(jar);
    }

    @Test
    void aClassPathWithoutInterfacesNeedsNothing() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[0], null)) {
            AppNeeds needs = AppNeeds.ofClassPath(loader);
            assertThat(needs.apis()).isEmpty();
            assertThat(needs.clients()).isEmpty();
        }
    }

    @Test
    void tellsOfAFileThatIsSomethingElse() throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        Files.writeString(folder.resolve(FOLDER + "a.One.json"), "[]");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> AppNeeds.ofClassPath(loader)).isInstanceOf(JsonException.class);
        }
    }

    @Test
    void takesDescriptorsToo() {
        ApiDescriptor<FeishuRequest, Object> one = ApiDescriptor.<FeishuRequest, Object>of(
                        "one", reader -> null, reader -> "")
                .since(AppType.GADGET, Platform.ANDROID, "3.10.0")
                .unsupported(AppType.GADGET, Platform.PC)
                .permissions("im:one")
                .authScopes("scope.one")
                .build();
        ApiDescriptor<FeishuRequest, Object> two = ApiDescriptor.<FeishuRequest, Object>of(
                        "two", reader -> null, reader -> "")
                .supported(AppType.GADGET, Platform.ANDROID)
                .build();

        AppNeeds needs = AppNeeds.of(List.of(one, two));

        assertThat(needs.clients())
                .containsExactly(
                        new ClientNeed(AppType.GADGET, Platform.ANDROID, "3.10.0", List.of(), List.of()),
                        new ClientNeed(AppType.GADGET, Platform.PC, null, List.of("one"), List.of("two")));
        assertThat(needs.clients()).extracting(ClientNeed::runs).containsExactly(true, false);
        assertThat(needs.permissions()).containsExactly("im:one");
    }

    /** Without entries for folders, as some tools write jars. */
    private static void writeJar(Path jar, String needs) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(FOLDER + "b.Two.json"));
            out.write(needs.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String needs(String api, String permission, String since) {
        return """
            {"interface": "x", "of a newer processor": {"a": [1]}, "apis": [{"name": "%s", "sourceUrl": "https://example.com",
             "permissions": ["%s"], "authScopes": ["scope.%s"], "support": [
               {"app": "robot", "platform": "pc", "supported": true},
               {"app": "webapp", "platform": "harmony", "supported": true, "since": "%s"}]}]}
            """.formatted(api, permission, api, since);
    }
}
