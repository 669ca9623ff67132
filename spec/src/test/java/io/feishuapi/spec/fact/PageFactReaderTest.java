package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.MarkupReader;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    - 调用前需要用户授权 `scope.userLocation`。了解如何授权，可查看文档。 ¦ scope.userLocation
                    iOS 和 Android 调用前需要用户授权 `scope.writePhotosAlbum`。 ¦ scope.writePhotosAlbum
                    需要用户授权 `scope.camera` 和 `scope.record` ¦ scope.camera,scope.record
                    """)
    void readsAuthorisation(String markdown, String scopes) {
        assertThat(read(markdown).authScopes()).containsExactly(scopes.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', nullValues = "NONE", textBlock = """
                    **Notice**：该接口已停止维护，推荐使用 [chooseMedia](https://a.b/c) ¦ chooseMedia
                    该接口已废弃，请使用 tt.getNetworkType 代替。 ¦ getNetworkType
                    此 API 不再维护。建议使用 requestAccess。 ¦ requestAccess
                    本接口即将下线 ¦ NONE
                    """)
    void readsDeprecation(String markdown, @Nullable String replacement) {
        assertThat(read(markdown).deprecated()).isNotNull();
        assertThat(read(markdown).deprecated().replacement()).isEqualTo(replacement);
    }

    @ParameterizedTest
    @CsvSource({"login 接口已废弃", "获取信息", "需要兼容旧版本"})
    void takesNoDeprecation(String markdown) {
        assertThat(read(markdown).deprecated()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    - `encoding`参数与`data`的实际编码需要保持一致，否则可能会无法写入成功 ¦ encoding
                    如需指定 at 参数，请在调用之前，确保已经调用 login ¦ at
                    - `length`参数应当合理设置，过大可能会导致性能问题。 ¦ length
                    """)
    void notesFields(String markdown, String field) {
        assertThat(read(markdown, "data", "encoding", "at", "length").fieldNotes())
                .extracting(PageFacts.FieldNote::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"openid 和 openChatId 必须传入一个", "`openid`、`openChatId` 不能同时为空"})
    void readsChoices(String markdown) {
        assertThat(read(markdown, "openid", "openChatId").relations())
                .containsExactly(Relation.choice(CrossFieldRule.Count.ANY_OF, List.of("openid", "openChatId")));
    }

    private static PageFacts read(String markdown, String... inputs) {
        CellProse cell = new MarkupReader().readCell(markdown, Position.START);
        List<Prose> prose = new ArrayList<>(List.of(cell.body()));
        prose.addAll(cell.notices());
        Map<String, FieldType> types = new LinkedHashMap<>();
        for (String input : inputs) {
            types.put(input, FieldType.Simple.STRING);
        }
        return new PageFactReader().read(prose, types);
    }
}
