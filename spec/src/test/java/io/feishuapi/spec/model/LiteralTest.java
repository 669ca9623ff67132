package io.feishuapi.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.description.MalformedModelException;
import io.feishuapi.spec.model.json.LiteralParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-0.5",
                "true",
                "null",
                "\"\"",
                "\"a\\\"b\\\\c\\nd\\te\\rf\\u0001文\"",
                "[1, [], {}]",
                "{\"a.b\": {\"\\n\": [true]}}"
            })
    void theStringOfALiteralIsJson(String json) throws MalformedModelException {
        assertThat(LiteralParser.parse(json).value()).hasToString(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999", "-1E-999999"})
    void longNumbersStayShort(String json) throws MalformedModelException {
        assertThat(LiteralParser.parse(json).value()).hasToString(json);
    }
}
