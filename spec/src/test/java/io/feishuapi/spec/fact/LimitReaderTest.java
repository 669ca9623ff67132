package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    number ¦ 数量\\n**最小值**：`1`\\n**最大值**：`20` ¦ min=1 max=20
                    number ¦ 数量。\\n- 最小值：1\\n- 最大值：20 ¦ min=1 max=20
                    number ¦ 质量。取值范围 (0,100]，数值越小，质量越低 ¦ max=100 exclusiveMin=0
                    number ¦ 质量。取值范围 (0,100]。\\n- 最小值：1\\n- 最大值：100 ¦ min=1 max=100
                    number ¦ 纬度。取值范围为 `-90` ~ `90`，正数表示北 ¦ min=-90 max=90
                    number ¦ 纬度，浮点数，范围为-90~90，负数表示南纬 ¦ min=-90 max=90
                    number ¦ 缩放比例。取值范围 `5` ~ `18`。示例值：12 ¦ min=5 max=18
                    number ¦ 拍摄时长，时间范围为 3s 至 60s 之间 ¦ min=3 max=60
                    number ¦ 音量。范围 0~1 ¦ min=0 max=1
                    number ¦ 起点。有效范围：[0, fileLength - 1]。单位：byte。 ¦ min=0
                    number ¦ 个数，不超过 9 ¦ max=9
                    number ¦ 个数，必须大于 0 ¦ exclusiveMin=0
                    number ¦ 个数，大于等于 1 且小于等于 5 ¦ min=1 max=5
                    number ¦ 下标，非负整数 ¦ min=0
                    number ¦ 最多可选 9 张 ¦ max=9
                    number ¦ 时长，最大值 600000（10 分钟） ¦ max=600000
                    number ¦ 间隔，单位 ms，最大值 60 秒 ¦ max=60000
                    number ¦ 时长，单位秒，最长 5 分钟 ¦ max=300
                    number ¦ 透明度，取值在 0 到 1 之间 ¦ min=0 max=1
                    string ¦ 路径。最小长度：`1` 字符。 ¦ minLength=1
                    string ¦ 图标，字符串长度不能超过 10240，支持前缀 data: ¦ maxLength=10240
                    string ¦ 键名\\n**最大长度**：`128` 字符 ¦ maxLength=128
                    string ¦ 文字，最长8个字符 ¦ maxLength=8
                    string ¦ 文字，最多 4 个字符 ¦ maxLength=4
                    string ¦ 文字，不能超过 20 个字符 ¦ maxLength=20
                    string ¦ 文字，长度为 1-32 个字符 ¦ minLength=1 maxLength=32
                    string ¦ 密码，长度必须为 6 位 ¦ minLength=6 maxLength=6
                    string ¦ 标题，限制在 30 个字符以内 ¦ maxLength=30
                    string ¦ 特征值，16 进制字符串，限制在 20 字节内。 ¦ maxBytes=20
                    string ¦ 数据，不超过 512 字节 ¦ maxBytes=512
                    string[] ¦ 菜单的选项，最多支持 6 个选项。 ¦ maxItems=6
                    string[] ¦ 图片列表，目前只支持传入一个图片 ¦ maxItems=1
                    string[] ¦ 列表，至少传入 1 个，最多 9 个 ¦ minItems=1 maxItems=9
                    string[] ¦ 列表，数组长度不超过 50 ¦ maxItems=50
                    string[] ¦ 列表，长度限制为 100 ¦ maxItems=100
                    """)
    void reads(String type, String markdown, String rules) {
        assertThat(Row.rules(Row.of(type).read(markdown.replace("\\n", "\n")))).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    number ¦ 时长\\n**最大值**：`180`\\n**Notice**：- PC 端：不限制最大时长
                    number ¦ 所占长度\\n**Notice**：已知问题：\\n- 在 Android 设备上，length 最小值为 1\\n- 在 iOS 设备上，length 最小值为 0
                    number ¦ 数量。V5.30 以下版本最大值为 9
                    number ¦ 数量。iOS 最多可选 9 张
                    number ¦ 数量。最大值：9。当 `multi` 为 true 时，最大值为 20
                    number ¦ 数量。最小值：1，-1 表示不限
                    string ¦ 图片路径，icon 大小限制为 40kb
                    string ¦ 显示的文本，超过 4 个字符则显示成 ...
                    string ¦ 文案，最多显示 7 个汉字
                    string ¦ 标题，最多 10 个字符，超出部分会被截断
                    string[] ¦ 菜单，每个选项最多 10 个字符
                    number ¦ 间隔，单位秒，最大值 60 KB
                    """)
    void keepsSoft(String type, String markdown) {
        FieldFacts facts = Row.of(type).read(markdown.replace("\\n", "\n"));
        assertThat(facts.rules()).isEmpty();
        assertThat(facts.soft().size() + facts.unmatched().size()).isPositive();
    }

    @Test
    void resultsHaveLimitsToo() {
        FieldFacts facts = Row.of("number").output().read("纬度，范围为 -90~90");
        assertThat(Row.rules(facts)).isEqualTo("min=-90 max=90");
        assertThat(facts.description()).isEqualTo("纬度");
    }

    @Test
    void readsLimitsOfAMember() {
        FieldFacts facts = Row.of("object").holding("items").read("左侧设置，最多只支持两个按钮设置，即 items.length <= 2");
        assertThat(facts.relations().toString()).contains("Limits[name=items").contains("rule=maxItems 2");
    }
}
