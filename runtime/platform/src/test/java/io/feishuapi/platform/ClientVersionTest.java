package io.feishuapi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientVersionTest {

    @ParameterizedTest(name = "{0} is older than {1}")
    @CsvSource({"3.9, 3.10", "7, 7.0.1", "7.9.9, 7.35.0", "7, 10000000000000000000000"})
    void comparesByNumber(String older, String newer) {
        ClientVersion left = ClientVersion.parse(older).orElseThrow();
        ClientVersion right = ClientVersion.parse(newer).orElseThrow();
        assertThat(left).isLessThan(right);
        assertThat(right).isGreaterThan(left);
    }

    @Test
    void takesMissingPartsForZero() {
        assertThat(ClientVersion.parse("3.10").orElseThrow())
                .isEqualByComparingTo(ClientVersion.parse("3.10.0").orElseThrow());
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "",
                "V3.1",
                "3.",
                ".3",
                "3..1",
                "3.1-beta",
                "٣.1",
                "1111111111111111111111111111111111111111111111111"
            })
    void readsNothingElse(String text) {
        assertThat(ClientVersion.parse(text)).isEmpty();
    }

    @Test
    void theNewestOfSomeIsToldAsItWasWritten() {
        assertThat(ClientVersion.newest(List.of("7.9", "7.35", "unknown"))).isEqualTo(Optional.of("7.35"));
        assertThat(ClientVersion.newest(List.of("3.10.0", "3.10"))).isEqualTo(Optional.of("3.10"));
        assertThat(ClientVersion.newest(List.of("unknown"))).isEmpty();
    }
}
