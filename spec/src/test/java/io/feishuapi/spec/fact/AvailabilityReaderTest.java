package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Availability;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
        飞书[V3.8.0](https://a.b/c)及以上版本支持 ¦ 3.8.0
        **注意**：飞书 [V3.15.0](https://a.b/c) 及以上版本支持该能力。 ¦ 3.15.0
        飞书 V5.18.0 及以上版本支持设置该字段。 ¦ 5.18.0
        Lark[V3.14.0](https://a.b/c)及以上版本支持 ¦ 3.14.0
        从 V3.8.0 版本开始支持 ¦ 3.8.0
        飞书客户端 V7.1+ 支持 ¦ 7.1
        客户端版本要求：V7.1.0 及以上 ¦ 7.1.0
        V5.0.0 以下版本不支持该字段 ¦ 5.0.0
        iOS 端：飞书[V3.8.0](https://a.b/c)及以上版本支持设置该字段。 ¦ ios:3.8.0
        Android/iOS/PC 端：飞书[V3.38.0](https://a.b/c)及以上版本支持设置该字段。 ¦ android:3.38.0 ios:3.38.0 pc:3.38.0
        Android 端 Lark[V5.13.0](https://a.b/c)及以上版本支持 ¦ android:5.13.0
        - iOS 端：飞书 V5.12.0 及以上版本支持。\\n- Android 端：暂不支持设置该字段。 ¦ ios:5.12.0 not:android
        PC 端：暂不支持 ¦ not:pc
        PC/Android 端：暂不支持 ¦ not:android not:pc
        Harmony 端暂不支持输入该字段 ¦ not:harmony
        iOS 端暂不支持输出该字段。 ¦ not:ios
        鸿蒙暂不支持 ¦ not:harmony
        仅 PC 端可用 ¦ not:android not:ios not:harmony
        该字段仅在 iOS 下返回 ¦ not:android not:pc not:harmony
        仅支持 Android ¦ not:ios not:pc not:harmony
        - Android/iOS 端\\n  - 小程序：飞书 V3.35.0 及以上版本支持设置该字段。\\n  - 网页应用：飞书 V3.44.0 及以上版本支持设置该字段。 ¦ android:3.35.0 ios:3.35.0
        """)
    void readsNotices(String notice, String expected) {
        FieldFacts facts = Row.of("string").read("说明\n**Notice**：" + notice.replace("\\n", "\n"));
        assertThat(text(facts.availability())).isEqualTo(expected);
        assertThat(facts.unmatched()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
        控制文本( PC 端不支持此字段) ¦ not:pc
        打开模式（仅在 PC 小程序中返回）。 ¦ not:android not:ios not:harmony
        摄像头，仅 iOS 和 Android 支持，且在 `sourceType` 为 `camera` 时生效。 ¦ not:pc not:harmony
        是否保存，仅iOS和Android支持且在sourceType为camera时生效\\n**Notice**：- Harmony 端：飞书V7.47.0及以上版本支持 ¦ harmony:7.47.0 not:pc
        """)
    void readsBodies(String markdown, String expected) {
        FieldFacts facts = Row.of("string").read(markdown.replace("\\n", "\n"));
        assertThat(text(facts.availability())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
        飞书V6.4.0及以上版本支持 ttfile 本地图片
        iOS 端飞书 V5.2.0 及以上版本支持 arraybuffer。
        PC暂不支持camera
        仅 PC 端有效
        该字段仅在 iOS 下有效
        Android、iOS 端在小程序里接受消息时，不支持该参数
        Android/iOS 端网页应用：飞书 V3.44.0 及以上版本支持设置该字段。
        PC 端：不支持`["original","compressed"]`，默认为`["original"]`
        Android 10 及以上版本不支持输出该字段。
        Harmony 飞书V7.37.0+版本且Harmony API 14及以上版本返回真实值，否则返回虚拟值。
        PC 端仅支持本地相册（即`album`）。
        """)
    void leavesWhatIsNotAboutTheWholeField(String notice) {
        FieldFacts facts = Row.of("string").read("说明\n**Notice**：" + notice);
        assertThat(facts.availability()).isEqualTo(Availability.EVERYWHERE);
        assertThat(facts.soft()).hasSize(1);
    }

    @Test
    void readsTheColumnOfVersions() {
        assertThat(Row.of("string").since("V3.10.0").read("说明").availability().since())
                .isEqualTo("3.10.0");
    }

    private static String text(Availability availability) {
        String since = availability.since() == null ? "" : availability.since() + " ";
        String platforms = availability.platformSince().entrySet().stream()
                .map(entry -> entry.getKey().wireName() + ":" + entry.getValue() + " ")
                .collect(Collectors.joining());
        String notOn = availability.notOn().stream()
                .map(Platform::wireName)
                .map(name -> "not:" + name + " ")
                .collect(Collectors.joining());
        return (since + platforms + notOn).strip();
    }
}
