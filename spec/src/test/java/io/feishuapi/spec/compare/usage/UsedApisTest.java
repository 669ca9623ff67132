package io.feishuapi.spec.compare.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.policy.Note;
import io.feishuapi.spec.needs.ApiNeeds;
import io.feishuapi.spec.needs.InterfaceNeeds;
import io.feishuapi.spec.needs.InterfaceNeedsWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsedApisTest {

    @TempDir
    private Path folder;

    private static InterfaceNeeds needs(String name, String... apis) {
        return new InterfaceNeeds(
                name,
                Stream.of(apis)
                        .map(api -> new ApiNeeds(api, null, List.of(), List.of(), List.of()))
                        .toList());
    }

    @Test
    void classFoldersAndJars() throws Exception {
        InterfaceNeeds inFolder = needs("a.One", "chooseChat", "FileSystemManager.rename");
        Path file = folder.resolve("classes").resolve(inFolder.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, InterfaceNeedsWriter.write(inFolder));
        Path jar = jar(needs("b.Outer$Two", "getChatInfo", "chooseChat"));

        UsedApis used = UsedApis.find(List.of(jar, folder.resolve("classes")));

        assertThat(used.interfaces())
                .containsExactly(
                        Map.entry("FileSystemManager.rename", "a.One"),
                        Map.entry("chooseChat", "a.One"),
                        Map.entry("getChatInfo", "b.Outer$Two"));
    }

    @Test
    void whatHasNoPageIsNoted() {
        DiffReport nothing = new DiffReport(List.of(), List.of(), List.of(), List.of());

        assertThat(UsedApis.of(List.of(needs("a.One", "scanCode", "chooseChat")))
                        .restrict(nothing, Set.of("scanCode"))
                        .notes())
                .containsExactly(new Note(
                        "DIFF-953",
                        "No edition has a page of \"chooseChat\", which a.One asks for. Compare the pages that it was"
                                + " compiled with."));
    }

    @Test
    void whatIsNoJar() throws Exception {
        Path broken = Files.write(folder.resolve("broken.jar"), new byte[] {'P', 'K', 3, 4, 0});

        assertThatThrownBy(() -> UsedApis.find(List.of(broken)))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("[DIFF-918] No interface with @FeishuApi was found in \"" + broken + "\".");
    }

    private Path jar(InterfaceNeeds needs) throws IOException {
        Path jar = folder.resolve("app.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(needs.path()));
            zip.write(InterfaceNeedsWriter.write(needs).getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
