package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    number ¦ 类型\\n**可选值**：\\n- `0`：单聊\\n- `1`：群聊 ¦ 0=单聊 1=群聊
                    number ¦ 状态值。可能值：\\n- `0`：未知\\n- `1`: 重置中 ¦ 0=未知 1=重置中
                    string[] ¦ 来源\\n**可选值有**：\\n- `['a']`\\n- `['b']`\\n- `['a','b']` ¦ ["a"] ["b"] ["a","b"]
                    string[] ¦ 类型。扫码类型定义如下：\\n- `qrCode`：二维码\\n- `barCode`：条形码 ¦ "qrCode"=二维码 "barCode"=条形码
                    string ¦ 是否保存。可选值：\\n- `"0"`：不保存。\\n- `"1"`：保存。 ¦ "0"=不保存 "1"=保存
                    boolean ¦ 是否多选。取值：\\n- true：支持\\n- false：不支持 ¦ true=支持 false=不支持
                    string ¦ 摄像头，可选值：\\n- “front”：前置\\n- “back”：后置 ¦ "front"=前置 "back"=后置
                    string ¦ 方向，取值如下：\\n- top - 顶部\\n- bottom - 底部 ¦ "top"=顶部 "bottom"=底部
                    string ¦ 类型。\\n**可选值**：\\n- `doc`：文档。支持在线编辑。\\n- `pdf`：便携文档 ¦ "doc"=文档 "pdf"=便携文档
                    string ¦ 类型。可选值：\\n- `zip`: 压缩包。飞书 V5.1.0 及以上版本支持该值。\\n- `doc`：文档 ¦ "zip"=压缩包 "doc"=文档
                    string ¦ 类型。可选值：\\n- `zip`: 压缩包。\\n  - PC 端：暂不支持该值。\\n- `doc`：文档 ¦ "zip"=压缩包 "doc"=文档
                    string ¦ 编码，定义如下：\\n- `qr`：二维码\\n- 仅iOS支持\\n- `bar`：条码 ¦ "qr"=二维码 "bar"=条码
                    number ¦ 性别，0：未知，1：男，2：女 ¦ 0=未知 1=男 2=女
                    number ¦ 类型（0：单聊，1：群聊） ¦ 0=单聊 1=群聊
                    number ¦ 模式，0表示快，1表示慢 ¦ 0=快 1=慢
                    string ¦ 对齐方式，`left` 表示居左，`right` 表示居右 ¦ "left"=居左 "right"=居右
                    string ¦ 方法。有效值：GET、POST、PUT ¦ "GET" "POST" "PUT"
                    string ¦ 图标，可选值为 `success`、`loading` 或 `none` ¦ "success" "loading" "none"
                    number ¦ 声道数，有效值 1/2 ¦ 1 2
                    string ¦ 音频格式，仅支持 aac/mp3 ¦ "aac" "mp3"
                    string ¦ 音频格式，有效值 `aac` ¦ "aac"
                    string ¦ 类型\\n- `a`：甲\\n- `b`：乙 ¦ "a"=甲 "b"=乙
                    string ¦ 枚举值：\\n- `utf8`/`utf-8`：文本\\n- `hex`：十六进制 ¦ "utf8"=文本 "utf-8"=文本 "hex"=十六进制
                    """)
    void reads(String type, String markdown, String values) {
        assertThat(Row.values(Row.of(type).read(markdown.replace("\\n", "\n")))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    number ¦ 间隔。\\n- `0` 表示立即上报。\\n- 其他数值按间隔上报。
                    string ¦ 颜色，有效值为十六进制颜色
                    string ¦ 编码。取值可参见下文的 encoding 合法值表。
                    string[] ¦ 列表。\\n- 可设置多个，格式为`["a", "b"]`。\\n- 当 `multi` 取值 `false` 时，该字段不生效。
                    number ¦ 数量。\\n- 最小值：`1`\\n- 最大值：`20`
                    string ¦ 路径。各端支持的格式：\\n- PC 端：png、jpg\\n- iOS 端：png
                    string ¦ 语言，例如 zh、en 等
                    string[] ¦ 选项。格式为 `["xxx", "yyy"]`，其中 `xxx`、`yyy` 是文案。
                    string ¦ 图片路径，仅支持 png、jpg 格式的图片
                    number ¦ 经度，范围为-180~180，负数表示西经
                    """)
    void takesNothing(String type, String markdown) {
        assertThat(Row.of(type).read(markdown.replace("\\n", "\n")).enumValues())
                .isEmpty();
    }

    @Test
    void keepsWhatAnEntrySaysBeyondItsLabel() {
        FieldFacts facts = Row.of("string").read("类型。可选值：\n- `doc`：文档。支持在线编辑。\n- `zip`：压缩包。飞书 V5.1 及以上版本支持该值。");
        assertThat(facts.description()).isEqualTo("类型。\n- `doc`：文档。支持在线编辑。");
        assertThat(facts.soft()).containsExactly("zip：飞书 V5.1 及以上版本支持该值");
        assertThat(facts.availability().since()).isNull();
    }
}
