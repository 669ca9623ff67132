package io.feishuapi.spec.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionsTest {

    private static final List<String> KNOWN =
            List.of("chooseChat", "getChatInfo", "getConnectedWifi", "FileSystemManager.rename");

    @ParameterizedTest
    @CsvSource({
        "getChatinfo, getChatInfo",
        "GETCHATINFO, getChatInfo",
        "getChtaInfo, getChatInfo",
        "getChatInf, getChatInfo",
        "rename, FileSystemManager.rename",
        "FilesystemManager.rename, FileSystemManager.rename",
    })
    void findsTheNearest(String unknown, String expected) {
        assertThat(NameSuggestions.nearest(unknown, KNOWN)).startsWith(expected);
    }

    @Test
    void findsNothingFarAway() {
        assertThat(NameSuggestions.nearest("bluetooth", KNOWN)).isEmpty();
        assertThat(NameSuggestions.hint("bluetooth", KNOWN)).isEmpty();
        assertThat(NameSuggestions.nearest("x".repeat(100_000), KNOWN)).isEmpty();
    }

    @Test
    void namesUpToThreeThatAreAsNear() {
        assertThat(NameSuggestions.hint("item", List.of("items", "iten", "itom", "itam")))
                .isEqualTo(" (did you mean 'itam' or 'items' or 'iten'?)");
    }

    @Test
    void standsBehindTheName() {
        assertThat(NameSuggestions.hint("getChatinfo", KNOWN)).isEqualTo(" (did you mean 'getChatInfo'?)");
    }
}
