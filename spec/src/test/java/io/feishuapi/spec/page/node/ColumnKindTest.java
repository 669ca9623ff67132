package io.feishuapi.spec.page.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnKindTest {

    /** The table of usual headers only saves the work that finds the same. */
    @Test
    void usualHeadersAreWhatTheirWordsSay() {
        ColumnKind.usual()
                .forEach((title, kind) ->
                        assertThat(ColumnKind.Matching.kind(title)).as(title).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({"Android（安卓）,PLATFORM", "iOS ,PLATFORM", "参数（必填）,NAME", "Data type,TYPE", "随便什么,OTHER"})
    void headersOfManyWordings(String title, ColumnKind kind) {
        assertThat(ColumnKind.of(title)).isEqualTo(kind);
    }
}
