package io.feishuapi.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.feishuapi.Binary;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.Violation;
import io.feishuapi.golden.ArrangeShelfRequest.Item;
import io.feishuapi.golden.ArrangeShelfRequest.LeftOrRight;
import io.feishuapi.golden.ArrangeShelfRequest.Mode;
import io.feishuapi.golden.ArrangeShelfRequest.Tag;
import io.feishuapi.golden.GetChatInfoRequest.ChatType;
import io.feishuapi.golden.GetChatInfoRequest.UserType;
import io.feishuapi.golden.StackShelfRequest.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequestBehaviourTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void writesWhatWasGivenAndNothingElse() {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId("oc_1")
                .chatType(ChatType.SINGLE)
                .userType(UserType.BOT)
                .putExtra("fromFuture", List.of(1, true))
                .build();
        assertThat(request.toJson())
                .isEqualTo("{\"openChatId\":\"oc_1\",\"chatType\":0,\"userType\":1,\"fromFuture\":[1,true]}");
    }

    @Test
    void doesNotSendDefaults() {
        assertThat(ArrangeShelfRequest.builder().count(1).build().toJson()).isEqualTo("{\"count\":1}");
    }

    @Test
    void readsWhatItWrites() {
        String json = "{\"openChatId\":\"oc_1\",\"chatType\":1,\"fromFuture\":{\"a\":null}}";
        GetChatInfoRequest request = GetChatInfoRequest.fromJson(json);
        assertThat(request.chatType()).isEqualTo(ChatType.GROUP);
        assertThat(request.userType()).isNull();
        assertThat(request.toJson()).isEqualTo(json);
        assertThat(GetChatInfoRequest.fromJson(json)).isEqualTo(request).hasSameHashCodeAs(request);
    }

    @Test
    void tellsOfEverythingThatIsMissingAtOnce() {
        assertThat(violations(() -> GetChatInfoRequest.fromJson("{}")))
                .containsExactly("openChatId: is required [required]", "chatType: is required [required]");
    }

    @Test
    void requiresWhatAConditionAsksFor() {
        assertThat(violations(() -> GetChatInfoRequest.builder()
                        .openChatId("oc_1")
                        .chatType(ChatType.SINGLE)
                        .build()))
                .containsExactly("userType: is required when chatType is 0 [requiredWhen]");
    }

    @Test
    void namesThePage() {
        assertThatThrownBy(() -> GetChatInfoRequest.fromJson("{}"))
                .hasMessageContaining("invalid getChatInfo request, 2 violations")
                .hasMessageContaining("see https://open.feishu.cn/document/client-docs/gadget");
    }

    @Test
    void refusesKnownNamesAsExtra() {
        assertThat(violations(() -> GetChatInfoRequest.builder()
                        .openChatId("oc_1")
                        .chatType(ChatType.GROUP)
                        .putExtra("userType", 0)
                        .build()))
                .containsExactly("userType: is a parameter of the page, use its own setter [extra]");
    }

    @Test
    void checksObjectsInListsWithTheirWholePath() {
        Item bare = Item.builder("").build();
        Item good = Item.builder("a").text("A").build();
        assertThat(violations(() -> ArrangeShelfRequest.builder()
                        .left(LeftOrRight.builder(List.of(good, bare)).build())
                        .right(LeftOrRight.builder(List.of(good, good, good)).build())
                        .duration(1)
                        .build()))
                .containsExactly(
                        "left.items[1].id: must have at least 1 character, got  [minLength]",
                        "left.items[1]: at least one of text, image is required [anyOf]",
                        "right.items: must have at most 2 elements, got 3 [maxItems]");
    }

    @Test
    void checksLimits() {
        assertThat(violations(() -> ArrangeShelfRequest.builder().duration(0).build()))
                .containsExactly("duration: must be greater than 0, got 0.0 [exclusiveMin]");
        assertThat(violations(() -> ArrangeShelfRequest.builder().duration(1.6).build()))
                .containsExactly("duration: must be at most 1.5, got 1.6 [max]");
        assertThat(violations(
                        () -> ArrangeShelfRequest.builder().duration(Double.NaN).build()))
                .containsExactly("duration: must be a finite number, got NaN [number]");
        assertThat(violations(() -> ArrangeShelfRequest.builder().count(0).build()))
                .containsExactly("count: must be at least 1, got 0 [min]");
        assertThat(violations(() -> ArrangeShelfRequest.builder().count(10).build()))
                .containsExactly("count: must be smaller than 10, got 10 [exclusiveMax]");
    }

    @Test
    void limitsTextAndBinaryDataOfOneParameter() {
        Item text = Item.builder("a").image("123456789").build();
        Item binary = Item.builder("a").image(Binary.of(new byte[9])).build();
        assertThat(violations(() -> ArrangeShelfRequest.builder()
                        .left(LeftOrRight.builder(List.of(text, binary)).build())
                        .count(1)
                        .build()))
                .containsExactly(
                        "left.items[0].image: must have at most 8 bytes as UTF-8, got 123456789 [maxBytes]",
                        "left.items[1].image: must have at most 8 bytes, got 9 bytes [maxBytes]");
    }

    @Test
    void checksObjectsInListsOfLists() {
        Grid heavy = Grid.builder("a").weight(21).build();
        Grid endless = Grid.builder("b").weight(Double.NaN).build();
        assertThat(violations(() -> StackShelfRequest.builder(List.of(List.of(heavy), Arrays.asList(endless, null)))
                        .path(List.of(List.of(1, "b", true)))
                        .build()))
                .containsExactly(
                        "grid[1][1]: must not be null [required]",
                        "grid[0][0].weight: must be at most 20, got 21.0 [max]",
                        "grid[1][0].weight: must be a finite number, got NaN [number]",
                        "path[0][2]: must be a Number or String, got Boolean [type]");
    }

    @Test
    void checksRulesOfWhatTakesSeveralTypes() {
        StackShelfRequest.Builder builder = StackShelfRequest.builder(List.of());
        assertThat(violations(() -> builder.label("lowest").build()))
                .containsExactly(
                        "label: must have at most 3 characters, got lowest [maxLength]",
                        "label: must be one of [top, 1], got lowest [enum]");
        assertThat(violations(() -> builder.label(0).build()))
                .containsExactly(
                        "label: must be at least 1, got 0.0 [min]", "label: must be one of [top, 1], got 0.0 [enum]");
        assertThat(builder.label(1).build().toJson()).isEqualTo("{\"grid\":[],\"label\":1}");
    }

    @Test
    void takesExactlyOneOfSeveral() {
        assertThat(violations(() -> ArrangeShelfRequest.builder().build()))
                .containsExactly("exactly one of duration, count is required, got 0 [oneOf]");
        assertThat(violations(
                        () -> ArrangeShelfRequest.builder().duration(1).count(1).build()))
                .containsExactly("exactly one of duration, count is required, got 2 [oneOf]");
    }

    @Test
    void asksOnlyWhenAllConditionsHold() {
        assertThat(violations(() ->
                        ArrangeShelfRequest.builder().mode(Mode.FAST).count(3).build()))
                .containsExactly("color: is required when mode is \"fast\" and count is 3 [requiredWhen]");
        assertThat(ArrangeShelfRequest.builder()
                        .mode(Mode.FAST)
                        .count(2)
                        .build()
                        .color())
                .isNull();
    }

    @Test
    void refusesNullElements() {
        assertThat(violations(() -> ArrangeShelfRequest.builder()
                        .tags(Arrays.asList(Tag.RED, null))
                        .count(1)
                        .build()))
                .containsExactly("tags[1]: must not be null [required]");
    }

    @Test
    void doesNotChangeWithWhatItWasMadeOf() {
        List<Tag> tags = new ArrayList<>(List.of(Tag.RED));
        ArrangeShelfRequest request =
                ArrangeShelfRequest.builder().tags(tags).count(1).build();
        tags.add(Tag.BLUE);
        assertThat(request.tags()).containsExactly(Tag.RED);
        assertThatThrownBy(() -> request.extra().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void takesOneOfSeveralTypes() {
        assertThat(LockShelfRequest.builder("key").build().toJson()).isEqualTo("{\"key\":\"key\"}");
        assertThat(LockShelfRequest.builder(7).build().toJson()).isEqualTo("{\"key\":7}");
        assertThat(LockShelfRequest.builder(Binary.of(new byte[] {1})).build().toJson())
                .isEqualTo("{\"key\":\"" + Binary.WIRE_PREFIX + "AQ==\"}");
        assertThat(violations(() -> LockShelfRequest.fromJson("{\"key\":true}")))
                .containsExactly("key: must be a String or Number or Binary, got Boolean [type]");
    }

    @Test
    void tellsBinaryDataFromTextByItsMark() throws Exception {
        Binary binary = Binary.of(new byte[] {1, 2, 3});
        LockShelfRequest request = LockShelfRequest.builder(binary).build();
        assertThat(LockShelfRequest.fromJson(request.toJson())).isEqualTo(request);
        assertThat(LockShelfRequest.fromJson("{\"key\":\"AQID\"}").key()).isEqualTo("AQID");
        assertThat(mapper.writeValueAsString(request)).isEqualTo(request.toJson());
        LockShelfRequest text = LockShelfRequest.builder(binary.toWire()).build();
        assertThat(text.key()).isEqualTo(binary.toWire());
        assertThat(text.toJson()).isNotEqualTo(request.toJson());
        assertThat(LockShelfRequest.fromJson(text.toJson())).isEqualTo(text);
    }

    @Test
    void countsTheBytesOfBinaryDataThatIsRead() {
        String nine = Binary.of(new byte[9]).toWire();
        String eight = Binary.of(new byte[8]).toWire();
        assertThat(violations(() ->
                        ArrangeShelfRequest.fromJson("{\"count\":1,\"left\":{\"items\":[{\"id\":\"a\",\"image\":\""
                                + nine + "\"},{\"id\":\"a\",\"image\":\"" + eight + "\"}]}}")))
                .containsExactly("left.items[0].image: must have at most 8 bytes, got 9 bytes [maxBytes]");
    }

    @Test
    void sendsPositionalArgumentsAsAList() {
        assertThat(ShelfReadSyncRequest.builder("/a").build().toJson()).isEqualTo("[\"/a\"]");
        assertThat(ShelfReadSyncRequest.builder("/a").position(3).build().toJson())
                .isEqualTo("[\"/a\",null,3]");
        assertThat(ShelfReadSyncRequest.fromJson("[\"/a\",\"hex\",3,\"more\"]").toJson())
                .isEqualTo("[\"/a\",\"hex\",3]");
        assertThat(ShelfReadSyncRequest.fromJson("[\"/a\"]").extra()).isEmpty();
    }

    @Test
    void refusesAnEnumsUnknownValue() {
        assertThatThrownBy(() -> GetChatInfoRequest.fromJson("{\"chatType\":7}"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("chatType: must be one of 0, 1, got 7 [enum]")
                .hasMessageContaining("openChatId: is required [required]")
                .hasMessageContaining("2 violations");
        assertThatThrownBy(() -> ChatType.of(7)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Mode.of("utf-8")).isEqualTo(Mode.UTF_8);
    }

    @Test
    void tellsOfAllThatIsWrongWithARawRequest() {
        InvalidRequestException refused =
                catchThrowableOfType(InvalidRequestException.class, () -> ArrangeShelfRequest.fromJson("""
                        {"left": {"items": [{"id": {}}, {"id": "", "text": []}]}, "tags": ["odd", {"a": [true]}], "duration": "x", "mode": "odd"}
                        """));

        assertThat(refused.violations())
                .extracting(violation -> violation.path() + " " + violation.rule())
                .containsExactly(
                        "left.items[0].id type",
                        "left.items[1].text type",
                        "tags[0] enum",
                        "tags[1] type",
                        "duration type",
                        "mode enum",
                        "left.items[0] anyOf",
                        "left.items[1].id minLength");
    }

    @Test
    void worksWithAPlainObjectMapper() throws Exception {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId("oc_1")
                .chatType(ChatType.GROUP)
                .putExtra("later", 1)
                .build();
        String json = mapper.writeValueAsString(request);
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(request.toJson()));
        assertThat(mapper.readValue(json, GetChatInfoRequest.class)).isEqualTo(request);
        assertThat(mapper.readValue("{\"classValue\":1,\"class\":\"c\",\"count\":1}", ArrangeShelfRequest.class)
                        .classValue())
                .isEqualTo("c");
    }

    @Test
    void worksWithAPlainObjectMapperByPosition() throws Exception {
        ShelfReadSyncRequest request =
                ShelfReadSyncRequest.builder("/a").position(3).build();
        assertThat(mapper.writeValueAsString(request)).isEqualTo("[\"/a\",null,3]");
        assertThat(mapper.readValue("[\"/a\",null,3]", ShelfReadSyncRequest.class))
                .isEqualTo(request);
    }

    @Test
    void describesItsApi() {
        assertThat(ArrangeShelfRequest.API.errors().get("1001"))
                .hasToString("1001 shelf is full (take something away)");
        assertThat(ArrangeShelfRequest.API.authScopes()).containsExactly("scope.shelf");
        assertThat(GetChatInfoRequest.API.permissions()).containsExactly("im:chat.group_info:readonly");
        assertThat(GetChatInfoRequest.API.support()).hasSize(4);
        assertThat(GetChatInfoRequest.API.pageDate()).isEqualTo("2025-01-21");
    }

    @Test
    void readsAnythingWhereThePageSaysAnything() {
        ArrangeShelfRequest request = ArrangeShelfRequest.fromJson(
                "{\"count\":1,\"payload\":[1.5,{}],\"options\":{\"a\":{\"b\":null}},\"matrix\":[[1,2],[3.5]]}");
        assertThat(request.payload()).isEqualTo(List.of(1.5, Map.of()));
        assertThat(request.matrix()).isEqualTo(List.of(List.of(1.0, 2.0), List.of(3.5)));
        assertThat(request.toJson())
                .isEqualTo(
                        "{\"count\":1,\"options\":{\"a\":{\"b\":null}},\"payload\":[1.5,{}],\"matrix\":[[1,2],[3.5]]}");
    }

    private static List<String> violations(ThrowingCallable call) {
        InvalidRequestException invalid = catchThrowableOfType(InvalidRequestException.class, call);
        assertThat(invalid).isNotNull();
        return invalid.violations().stream().map(Violation::toString).toList();
    }
}
