package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.json.JsonWriter;
import io.feishuapi.sample.Mood;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallThingsTest {

    @Test
    void copiesListsWithTheirNulls() {
        List<String> source = new ArrayList<>(Arrays.asList("a", null));
        List<String> copy = Copies.list(source);
        source.clear();

        assertThat(copy).containsExactly("a", null);
        assertThatThrownBy(() -> copy.add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Copies.<String>list(null)).isNull();
    }

    @Test
    void copiesMapsInOrderWithTheirNulls() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("z", null);
        source.put("a", 1);
        Map<String, Object> copy = Copies.map(source);
        Map<String, Object> extra = Copies.extra(source);
        source.clear();

        assertThat(copy.toString()).isEqualTo("{z=null, a=1}");
        assertThat(extra.toString()).isEqualTo("{z=null, a=1}");
        assertThatThrownBy(() -> copy.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> extra.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Copies.map(null)).isNull();
        assertThat(Copies.extra(null)).isEmpty();
        assertThat(Copies.extra(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "é", "\u07ff", "\u0800", "飞书", "😀", "a😀b", "\u0000"})
    void countsBytesAsTheEncoderDoes(String text) {
        assertThat(Utf8Length.of(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void countsALoneSurrogateAsItsReplacement() {
        assertThat(Utf8Length.of("\uD83D")).isEqualTo(3);
        assertThat(Utf8Length.of("\uDE00")).isEqualTo(3);
        assertThat(Utf8Length.of("\uDE00\uD83D")).isEqualTo(6);
        assertThat(Utf8Length.of("\uD83Da")).isEqualTo(4);
    }

    @Test
    void findsConstantsByWireValue() {
        assertThat(WireEnum.find(Mood.values(), 1L)).isEqualTo(Mood.MERRY);
        assertThat(WireEnum.find(Mood.values(), 2L)).isNull();
        assertThat(WireEnum.require(Mood.values(), 0L)).isEqualTo(Mood.CALM);
        assertThatThrownBy(() -> WireEnum.require(Mood.values(), 9L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown value 9, must be one of 0, 1");
        assertThat(JsonWriter.toJson(Mood.MERRY)).isEqualTo("1");
    }
}
