package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.feishuapi.host.FeishuHost;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import io.feishuapi.sample.Mood;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A page sends a list in which every element is wrong. */
class LongListsTest {

    private static final int MANY = 500_000;

    private static String wrong(int count) {
        return "{\"moods\":[" + "7,".repeat(count - 1) + "7]}";
    }

    @Test
    @Timeout(20)
    void readsThemInLinearTime() {
        InvalidRequestException thrown =
                catchThrowableOfType(InvalidRequestException.class, () -> MoodsRequest.API.readRequest(wrong(MANY)));

        assertThat(thrown.violations())
                .hasSize(MANY)
                .allMatch(each -> each.rule().equals("enum"));
        assertThat(thrown.getMessage()).hasLineCount(22).endsWith("\n  - and 499,980 more");
    }

    @Test
    void tellsAPageOfTheFirstAndCountsTheOthers() {
        FeishuHost host = FeishuHost.builder((message, cause) -> {})
                .handle(MoodsRequest.API, request -> Map.of())
                .build();

        assertThatThrownBy(() -> host.call(FeishuCall.of("setMoods", wrong(5_000)))
                        .toCompletableFuture()
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("moods[19]: must be one of 0, 1, got 7 [enum]; and 4,980 more")
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(2_000));
    }

    @Test
    void tellsAllThatAreFew() {
        assertThatThrownBy(() -> MoodsRequest.API.readRequest(wrong(20)))
                .hasMessageContaining("20 violations")
                .hasMessageContaining("moods[19]")
                .hasMessageNotContaining(" more");
    }

    /** A request as the processor writes them. */
    private record MoodsRequest(List<@Nullable Mood> moods) implements FeishuRequest {

        static final ApiDescriptor<MoodsRequest, Map<String, @Nullable Object>> API = ApiDescriptor.of(
                        "setMoods", MoodsRequest::read, JsonReader::readMap)
                .build();

        MoodsRequest {
            RequestChecks checks = new RequestChecks("setMoods", "");
            checks.required("moods", moods);
            checks.noNullElements("moods", moods);
            checks.throwIfAny();
        }

        static MoodsRequest read(JsonReader reader) {
            List<@Nullable Mood> moods = null;
            reader.beginObject();
            for (String name = reader.nextMember(); name != null; name = reader.nextMember()) {
                moods = reader.readList(element -> element.readEnum(Mood.values()));
            }
            return new MoodsRequest(moods);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.beginObject().member("moods", moods).endObject();
        }

        @Override
        public Map<String, @Nullable Object> extra() {
            return Map.of();
        }
    }
}
