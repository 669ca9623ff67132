package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.EnumValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corrections that come with the module, and how a user's own stand before them. */
class PackedCorrectionsTest {

    private final PageCatalog packed = PageCatalog.packed();

    @Test
    void everyPackedCorrectionAppliesToItsPackedPage() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("corrections"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .map(file -> file.substring(0, file.length() - ".yaml".length()))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty().isSubsetOf(packed.names());
            for (String name : names) {
                assertThat(CorrectionReader.read(PackedCorrections.find(name).get(0))
                                .corrections())
                        .as(name)
                        .isNotEmpty();
                assertThat(packed.find(name).orElseThrow().diagnostics())
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void constantsOfChineseLabels() {
        ApiPage page = packed.find("getChatInfo").orElseThrow();

        assertThat(names(page, 1)).isEqualTo("SINGLE, GROUP");
        assertThat(names(page, 2)).isEqualTo("USER, BOT");
    }

    @Test
    void constantsOfWholeLists() {
        assertThat(names(packed.find("chooseImage").orElseThrow(), 0)).isEqualTo("ALBUM, CAMERA, ALBUM_AND_CAMERA");
    }

    @Test
    void aFolderOfTheUsersOwnComesFirst(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("getChatInfo.yaml"), """
                corrections:
                - {path: in.chatType, fact: constants, expect: [0, 1], value: {0: DIRECT, 1: GROUP}, reason: our words}
                """);
        PageCatalog catalog = PageCatalog.of(List.of(folder)).orElse(packed);
        ApiPage page = catalog.find("getChatInfo").orElseThrow();

        assertThat(page.diagnostics()).isEmpty();
        assertThat(names(page, 1)).isEqualTo("DIRECT, GROUP");
        assertThat(names(page, 2)).isEqualTo("USER, BOT");
    }

    @Test
    void aPageOfTheUsersOwnIsCorrectedToo(@TempDir Path folder) throws Exception {
        String page = Files.readString(Path.of("pages/chat/getChatInfo.md"));
        Files.writeString(folder.resolve("getChatInfo.md"), page.replace("`1`：群聊", "`1`：多人聊天"));
        ApiPage own = PageCatalog.of(List.of(folder))
                .orElse(packed)
                .find("getChatInfo")
                .orElseThrow();

        assertThat(own.page()).startsWith(folder.toString().replace('\\', '/'));
        assertThat(names(own, 1)).isEqualTo("SINGLE, GROUP");
    }

    @Test
    void anErrorInACorrectionOfTheUsersOwnStopsThePage(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("getChatInfo.yaml"), "corrections: {}\n");
        ApiPage page = PageCatalog.of(List.of(folder))
                .orElse(packed)
                .find("getChatInfo")
                .orElseThrow();

        assertThat(page.hasErrors()).isTrue();
        assertThat(page.diagnostics().get(0).render(page.page()))
                .endsWith("(" + folder.toString().replace('\\', '/') + "/getChatInfo.yaml:1:14)");
    }

    @Test
    void aNameThatLeadsOutOfTheFolderFindsNothing() {
        assertThat(PackedCorrections.find("../corrections/getChatInfo")).isEmpty();
        assertThat(PackedCorrections.find("getChatInfo")).hasSize(1);
    }

    private static String names(ApiPage page, int input) {
        return page.input().get(input).enumValues().stream()
                .map(EnumValue::constantName)
                .collect(Collectors.joining(", "));
    }
}
