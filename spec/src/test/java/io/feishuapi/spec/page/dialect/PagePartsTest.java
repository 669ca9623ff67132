package io.feishuapi.spec.page.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePartsTest {

    private static final LocalDate DATE = LocalDate.of(2025, 6, 1);

    private static PageParts parts(String page) {
        return PageParts.of(page.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "---\\ntitle: \"a: b\"\\n---\\n\\n# a\\n, ---\\ntitle: \"a: b\"\\n---\\n, # a\\n",
                "---\\r\\ntitle: a\\r\\n---\\r\\n# a\\r\\n\\r\\n, ---\\ntitle: a\\n---\\n, # a\\n",
                "<!--\\nsource_url: u\\n-->\\n# a, <!--\\nsource_url: u\\n-->\\n, # a\\n",
                "<!-- note -->\\n# a\\n, ``, <!-- note -->\\n# a\\n",
                "---\\n# a\\n, ``, ---\\n# a\\n",
                "\\n\\n  # a\\n, ``, `  # a\\n`",
                "---\\ntitle: a\\n---\\n, ---\\ntitle: a\\n---\\n, ``"
            })
    void isSplitBehindTheFrontMatter(String page, String head, String body) {
        PageParts parts = parts(page.translateEscapes());

        assertThat(parts.head()).isEqualTo(head.translateEscapes());
        assertThat(parts.body()).isEqualTo(body.translateEscapes());
    }

    @Test
    void whatIsNoTextHasNoParts() {
        assertThat(PageParts.of(new byte[] {(byte) 0xff, (byte) 0xfe})).isEmpty();
    }

    @Test
    void theDateStandsAtTheEndAndOthersGo() {
        assertThat(parts("---\nupdated: 2024-01-02\ntitle: a\nlast_remote_update: 2023-01-02\n---\n# a\n")
                        .dated(DATE))
                .isEqualTo("---\ntitle: a\nupdated: 2025-06-01\n---\n");
        assertThat(parts("<!--\nsource_url: u\n-->\n# a\n").dated(DATE))
                .isEqualTo("<!--\nsource_url: u\nupdated: 2025-06-01\n-->\n");
    }

    @Test
    void aHeadWithoutRoomStaysAsItIs() {
        assertThat(parts("<!-- source_url: u -->\n# a\n").dated(DATE)).isEqualTo("<!-- source_url: u -->\n");
        assertThat(parts("<!--\nsource_url: u\nupdated: 2024-01-02 -->\n# a\n").dated(DATE))
                .isEqualTo("<!--\nsource_url: u\nupdated: 2024-01-02 -->\n");
        assertThat(parts("# a\n").dated(DATE)).isEmpty();
    }
}
