package io.feishuapi.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.feishuapi.Binary;
import io.feishuapi.golden.GetChatInfoResult.I18nNames;
import io.feishuapi.golden.OnShelfMovedEvent.Direction;
import io.feishuapi.golden.OnShelfMovedEvent.State;
import io.feishuapi.json.JsonException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultBehaviourTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void readsAndWritesThePagesOwnSample() throws Exception {
        String sample = GetChatInfoRequest.API.sampleResult();
        GetChatInfoResult result = GetChatInfoResult.fromJson(sample);
        assertThat(result.atCount()).isZero();
        assertThat(result.avatarUrls()).containsExactly("https://a/72", "https://a/240");
        assertThat(result.i18nNames().zhCn()).isEqualTo("会议");
        assertThat(result.extra()).isEqualTo(Map.of("errMsg", "getChatInfo:ok"));
        assertThat(mapper.readTree(result.toJson())).isEqualTo(mapper.readTree(sample));
    }

    @Test
    void hasNullForWhatIsAbsent() {
        GetChatInfoResult result = GetChatInfoResult.fromJson("{\"name\":null}");
        assertThat(result).isEqualTo(GetChatInfoResult.builder().build());
        assertThat(result.toJson()).isEqualTo("{}");
    }

    @Test
    void namesThePathOfAWrongType() {
        assertThatThrownBy(() -> GetChatInfoResult.fromJson("{\"i18nNames\":{\"zh_cn\":[]}}"))
                .isInstanceOf(JsonException.class)
                .hasMessage("i18nNames.zh_cn: expected a string, got a list");
    }

    @Test
    void keepsUnknownMembersAtEveryLevel() {
        String json = "{\"i18nNames\":{\"zh_cn\":\"a\",\"fr_fr\":\"b\"},\"later\":[{\"x\":1.50}]}";
        GetChatInfoResult result = GetChatInfoResult.fromJson(json);
        assertThat(result.i18nNames().extra()).containsEntry("fr_fr", "b");
        assertThat(result.toJson())
                .isEqualTo("{\"i18nNames\":{\"zh_cn\":\"a\",\"fr_fr\":\"b\"},\"later\":[{\"x\":1.5}]}");
    }

    @Test
    void keepsAnEnumsUnknownValue() {
        OnShelfMovedEvent event =
                OnShelfMovedEvent.fromJson("{\"direction\":\"up\",\"state\":9,\"steps\":[\"down\",\"aside\",null]}");
        assertThat(event.direction()).isEqualTo(new Direction.Unknown("up"));
        assertThat(event.state()).isEqualTo(State.of(9));
        assertThat(event.steps())
                .containsExactly(OnShelfMovedEvent.Step.Known.DOWN, new OnShelfMovedEvent.Step.Unknown("aside"), null);
        assertThat(event.toJson()).isEqualTo("{\"direction\":\"up\",\"state\":9,\"steps\":[\"down\",\"aside\",null]}");
    }

    @Test
    void knowsAnEnumsKnownValue() {
        OnShelfMovedEvent event = OnShelfMovedEvent.fromJson("{\"direction\":\"left\",\"state\":-1}");
        assertThat(event.direction()).isSameAs(Direction.Known.LEFT);
        assertThat(event.state()).isSameAs(State.Known.VALUE_MINUS_1);
    }

    @Test
    void readsNumbersAsStringsAndStringsAsNumbersWhereThePagesOwnSampleHasThem() {
        OnShelfMovedEvent event = OnShelfMovedEvent.fromJson(
                "{\"state\":\"0\",\"at\":[{\"length\":\"3\",\"offset\":0,\"code\":1011,\"last\":\"true\"}]}");
        assertThat(event.state()).isSameAs(State.Known.UNKNOWN_ERROR);
        assertThat(event.at())
                .containsExactly(OnShelfMovedEvent.At.builder()
                        .length(3)
                        .offset(0)
                        .code("1011")
                        .last(true)
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"at":[{},{"offset":"0"}]}     | at[1].offset: expected a number, got a string
                    {"direction":1}                | direction: expected a string, got a number
                    {"speeds":[1,"2"]}             | speeds[1]: expected a number, got a string
                    {"at":[{"last":[]}]}           | at[0].last: expected a boolean, got a list
                    {"state":{}}                   | state: expected a number, got an object
                    """)
    void refusesWrongTypesElsewhere(String json, String message) {
        assertThatThrownBy(() -> OnShelfMovedEvent.fromJson(json))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }

    @Test
    void boundsDeepAndHugeInput() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThatThrownBy(() -> GetChatInfoResult.fromJson("{\"later\":" + deep + "}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("depth");
        assertThatThrownBy(() -> GetChatInfoResult.fromJson("{\"atCount\":" + "9".repeat(100_000) + "}"))
                .isInstanceOf(JsonException.class);
        String wide = "{\"avatarUrls\":[" + "\"a\",".repeat(1_000_000) + "\"b\"]}";
        assertThat(GetChatInfoResult.fromJson(wide).avatarUrls()).hasSize(1_000_001);
    }

    @Test
    void isBuiltByHand() {
        GetChatInfoResult result = GetChatInfoResult.builder()
                .i18nNames(I18nNames.builder().zhCn("会议").putExtra("fr_fr", "b").build())
                .badge(3)
                .putExtra("errMsg", "ok")
                .build();
        assertThat(result.toJson())
                .isEqualTo("{\"i18nNames\":{\"zh_cn\":\"会议\",\"fr_fr\":\"b\"},\"badge\":3,\"errMsg\":\"ok\"}");
    }

    @Test
    void readsBinaryData() {
        ArrangeShelfResult result = ArrangeShelfResult.fromJson("{\"shelf-id\":\"s\",\"data\":\"AQID\"}");
        assertThat(result.shelfId()).isEqualTo("s");
        assertThat(result.data()).isEqualTo(Binary.of(new byte[] {1, 2, 3}));
        assertThat(result.toJson()).isEqualTo("{\"shelf-id\":\"s\",\"data\":\"" + Binary.WIRE_PREFIX + "AQID\"}");
        assertThat(ArrangeShelfResult.fromJson(result.toJson())).isEqualTo(result);
        assertThat(ArrangeShelfResult.fromJson("{\"data\":{}}").data()).isEqualTo(Binary.of(new byte[0]));
    }

    @Test
    void readsBinaryDataWithAPlainObjectMapper() throws Exception {
        for (String data : List.of("\"AQID\"", "{}", "\"" + Binary.WIRE_PREFIX + "AQID\"")) {
            String json = "{\"shelf-id\":\"s\",\"data\":" + data + "}";
            ArrangeShelfResult result = ArrangeShelfResult.fromJson(json);
            assertThat(mapper.readValue(json, ArrangeShelfResult.class)).isEqualTo(result);
            assertThat(mapper.writeValueAsString(result)).isEqualTo(result.toJson());
        }
    }

    @Test
    void readsAReturnedValue() {
        assertThat(ShelfReadSyncRequest.API.readResult("\"text\"")).isEqualTo("text");
        assertThat(ShelfReadSyncRequest.API.readResult("null")).isNull();
    }

    @Test
    void tellsReturnedBinaryDataFromText() {
        Binary binary = Binary.of(new byte[] {1, 2, 3});
        assertThat(ShelfReadSyncRequest.API.readResult("\"" + binary.toWire() + "\""))
                .isEqualTo(binary);
        assertThat(ShelfReadSyncRequest.API.readResult("\"AQID\"")).isEqualTo("AQID");
    }

    @Test
    void readsAReturnedValueOfATypeThatTheResultHolds() throws Exception {
        assertThat(ShelfLightSyncResult.fromJson("\"on\"").light()).isEqualTo(ShelfLightSyncResult.Light.Known.ON);
        assertThat(ShelfLightSyncResult.fromJson("\"dim\"").toJson()).isEqualTo("\"dim\"");
        assertThat(ShelfLightSyncResult.fromJson("null").light()).isNull();
        assertThat(mapper.readValue("\"off\"", ShelfLightSyncResult.class))
                .isEqualTo(ShelfLightSyncResult.fromJson("\"off\""));
        assertThat(mapper.writeValueAsString(ShelfLightSyncResult.fromJson("\"off\"")))
                .isEqualTo("\"off\"");
    }

    @Test
    void readsAReturnedObjectWithoutTheNameThatItsTableGivesIt() {
        MeasureSyncResult result =
                MeasureSyncResult.fromJson("{\"width\":1.5,\"scene\":\"1011\",\"query\":{\"foo\":1}}");
        assertThat(result.scene()).isEqualTo("1011");
        assertThat(result.query()).isEqualTo(Map.of("foo", 1L));
    }

    @Test
    void worksWithAPlainObjectMapper() throws Exception {
        String json = "{\"i18nNames\":{\"zh_cn\":\"a\",\"fr_fr\":\"b\"},\"badge\":3,\"later\":null}";
        GetChatInfoResult result = mapper.readValue(json, GetChatInfoResult.class);
        assertThat(result).isEqualTo(GetChatInfoResult.fromJson(json));
        assertThat(mapper.readTree(mapper.writeValueAsString(result))).isEqualTo(mapper.readTree(json));
    }

    @Test
    void keepsOpenEnumsWithAPlainObjectMapper() throws Exception {
        String json = "{\"direction\":\"up\",\"state\":0,\"steps\":[\"down\",\"aside\"]}";
        OnShelfMovedEvent event = mapper.readValue(json, OnShelfMovedEvent.class);
        assertThat(event).isEqualTo(OnShelfMovedEvent.fromJson(json));
        assertThat(mapper.readTree(mapper.writeValueAsString(event))).isEqualTo(mapper.readTree(json));
    }
}
