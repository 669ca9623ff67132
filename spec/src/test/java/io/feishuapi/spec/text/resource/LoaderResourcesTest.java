package io.feishuapi.spec.text.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderResourcesTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheOwnJarFromOthers() throws IOException {
        URL first = Files.createDirectories(folder.resolve("first")).toUri().toURL();
        URL own = Files.createDirectories(folder.resolve("own")).toUri().toURL();
        URL last = Files.createDirectories(folder.resolve("last")).toUri().toURL();
        for (String place : new String[] {"first", "own", "last"}) {
            Files.writeString(folder.resolve(place).resolve("page.md"), place);
        }
        Files.writeString(folder.resolve("own").resolve("packed.md"), "own");
        Files.writeString(folder.resolve("last").resolve("other.md"), "last");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {first, own, last}, null)) {
            LoaderResources resources = new LoaderResources(loader, own::toString);

            assertThat(LoaderResources.read(resources.packed("page.md").orElseThrow()))
                    .asString()
                    .isEqualTo("own");
            assertThat(LoaderResources.read(resources.elsewhere("page.md").orElseThrow()))
                    .asString()
                    .isEqualTo("first");
            assertThat(resources.elsewhere("packed.md")).isEmpty();
            assertThat(resources.packed("other.md")).isEmpty();
            assertThat(resources.elsewhere("none.md")).isEmpty();
        }
    }

    @Test
    void findsWhereAClassLies() {
        assertThat(LoaderResources.of(LoaderResources.class).packed("META-INF/feishu-api/pages/chat/getChatInfo.md"))
                .isPresent();
    }
}
