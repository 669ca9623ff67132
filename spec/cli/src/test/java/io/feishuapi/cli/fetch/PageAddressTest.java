package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://h/document/a/b, https://h/document/a/b.md",
        "https://h/document/a/b/, https://h/document/a/b.md",
        "https://h/document/a/b.md, https://h/document/a/b.md",
        "https://h/document/a?lang=zh, https://h/document/a.md?lang=zh",
        "https://h/document/a#input, https://h/document/a.md",
        "HTTPS://h:8443/a, https://h:8443/a.md",
        "https://h/文档, https://h/%E6%96%87%E6%A1%A3.md",
    })
    void thePathGetsAnEnding(String sourceUrl, String address) throws Exception {
        assertThat(PageAddress.of(sourceUrl, null)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:80, http://127.0.0.1:80/document/a.md",
        "http://mirror/, http://mirror/document/a.md",
        "http://mirror/feishu/, http://mirror/feishu/document/a.md",
    })
    void aBaseStandsInForTheSite(URI base, String address) throws Exception {
        assertThat(PageAddress.of("https://h:1/document/a", base)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b",
                "ftp://h/a",
                "file:///a",
                "https:///a",
                "https://u:p@h/a",
                "https://h",
                "https://h/a b",
                "javascript:x"
            })
    void whatIsNoPageOnTheWebIsRefused(String sourceUrl) {
        assertThatThrownBy(() -> PageAddress.of(sourceUrl, null))
                .isInstanceOfSatisfying(
                        PageProblemException.class,
                        e -> assertThat(e.problem().id()).isEqualTo(FetchProblemId.SOURCE_URL_UNUSABLE));
    }
}
