package io.feishuapi.spec.compare.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.read.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients of a certain age lack. */
class ClientGapsTest {

    private static final String PAGE = """
            # pick(Object object)

            挑选

            ## 支持说明

            应用能力 | Android | iOS | PC | Harmony | 预览效果
            ---|---|---|---|---|---
            小程序 | V3.10.0+ | ✓ | X | V7.35.0+ | 预览
            网页应用 | V3.44.0+ | V3.44.0+ | X | X | 预览

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            kind | string | 否 | &nbsp; | 种类<br>**可选值**：<br>- `zip`：压缩包<br>  - Android 端：飞书 V5.2.0 及以上版本支持该值<br>  - 小程序：飞书 V3.12.0 及以上版本支持该值<br>- `eml`：邮件<br>  - 飞书 V5.14.0 及以上版本支持该值
            style | object | 否 | &nbsp; | 样式<br>**注意事项**：飞书 V4.1.0 及以上版本支持
            ∟color | string | 否 | &nbsp; | 颜色<br>**注意事项**：Android 不支持

            ## 输出

            无
            """;

    private static final ApiPage READ = new PageReader().read("a/pick.md", PAGE.getBytes(StandardCharsets.UTF_8));

    @Test
    void thePageReads() {
        assertThat(READ.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            android:3.9.9        | android 3.9.9 is older than 3.10.0
            android:3.10         |
            gadget/android:3.9   | gadget on android 3.9 is older than 3.10.0
            webapp/android:3.10  | webapp on android 3.10 is older than 3.44.0
            ios:1.0              |
            pc:99                | not on pc
            harmony:7.34         | harmony 7.34 is older than 7.35.0
            webapp/harmony:99    | not on webapp on harmony
            """)
    void tellsOfTheApi(String clients, String reason) {
        List<ClientGap> gaps = of(clients, ClientGap.Kind.API);
        if (reason == null) {
            assertThat(gaps).isEmpty();
        } else {
            assertThat(gaps).singleElement().satisfies(gap -> {
                assertThat(gap.subject()).isEqualTo("pick");
                assertThat(gap.reason()).isEqualTo(reason);
                assertThat(gap.position()).hasToString((reason.contains("webapp") ? 10 : 9) + ":1");
            });
        }
    }

    @Test
    void joinsWhatSeveralClientsLack() {
        assertThat(of("android:3.0,harmony:7.0,pc:7.0", ClientGap.Kind.API))
                .extracting(ClientGap::reason)
                .containsExactly("android 3.0 is older than 3.10.0; harmony 7.0 is older than 7.35.0; not on pc");
    }

    @Test
    void tellsOfParametersAndTheirMembers() {
        assertThat(of("android:4.0", ClientGap.Kind.PARAMETER))
                .extracting(gap -> gap.subject() + ": " + gap.reason() + " @" + gap.position())
                .containsExactly(
                        "pick.style: android 4.0 is older than 4.1.0 @17:1", "pick.style.color: not on android @18:1");
        assertThat(of("ios:4.1", ClientGap.Kind.PARAMETER)).isEmpty();
    }

    @Test
    void saysNothingOfParametersWhereTheApiIsNotThereAtAll() {
        assertThat(of("pc:1.0", ClientGap.Kind.PARAMETER)).isEmpty();
    }

    @Test
    void tellsOfValues() {
        assertThat(of("android:5.1,ios:5.1", ClientGap.Kind.VALUE))
                .extracting(gap -> gap.subject() + ": " + gap.reason())
                .containsExactly(
                        "pick.kind = \"zip\": android 5.1 is older than 5.2.0",
                        "pick.kind = \"eml\": android 5.1 is older than 5.14.0; ios 5.1 is older than 5.14.0");
        assertThat(of("gadget/ios:3.11", ClientGap.Kind.VALUE))
                .extracting(ClientGap::subject, ClientGap::reason)
                .contains(tuple("pick.kind = \"zip\"", "gadget on ios 3.11 is older than 3.12.0"));
    }

    @Test
    void nobodyIsToldOfAnythingWithoutClients() {
        assertThat(new ClientGaps(List.of()).of(READ)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            android            | 'android' is not PLATFORM:VERSION or APP/PLATFORM:VERSION, such as android:7.0
            android:           | '' is no version; write numbers with dots, such as 7.35.0
            android:V7         | 'V7' is no version; write numbers with dots, such as 7.35.0
            symbian:7.0        | 'symbian' is no platform; there are: android, ios, pc, harmony
            robot/ios:7.0      | 'robot' is no kind of app; there are: gadget, webapp
            ios:7.0,ios:7.1    | 'ios' is there twice; keep one
            ios:7.0,           | '' is not PLATFORM:VERSION or APP/PLATFORM:VERSION, such as android:7.0
            """)
    void refusesWhatIsNoListOfClients(String text, String message) {
        assertThatThrownBy(() -> MinimumClient.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void readsListsWithBlanksAndCapitals() {
        assertThat(MinimumClient.parse(" Android : 7.0 , webapp/Harmony:7.35"))
                .extracting(MinimumClient::toString)
                .containsExactly("android 7.0", "webapp on harmony 7.35");
    }

    private static List<ClientGap> of(String clients, ClientGap.Kind kind) {
        return new ClientGaps(MinimumClient.parse(clients))
                .of(READ).stream().filter(gap -> gap.kind() == kind).toList();
    }
}
