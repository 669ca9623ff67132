package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.DefaultValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', nullValues = "NONE", textBlock = """
                    string ¦ utf8 ¦ "utf8"
                    string ¦ "inline" ¦ "inline"
                    string ¦ 'inline' ¦ "inline"
                    string ¦ `inline` ¦ "inline"
                    string ¦ 0 ¦ "0"
                    string ¦ #000000 ¦ "#000000"
                    string ¦ 确定 ¦ "确定"
                    string ¦ 空字符串 ¦ ""
                    string ¦ "" ¦ ""
                    string ¦ 当前页面的标题 ¦ words:当前页面的标题
                    string ¦ items[0]的内容 ¦ words:items[0]的内容
                    number ¦ 60 ¦ 60
                    number ¦ -1 ¦ -1
                    number ¦ 1.0 ¦ 1
                    number ¦ 1500ms ¦ 1500
                    number ¦ fileLength - position ¦ words:fileLength - position
                    boolean ¦ false ¦ false
                    boolean ¦ **true** ¦ true
                    object ¦ {} ¦ {}
                    object ¦ {"a": 1} ¦ {a:1}
                    string[] ¦ ['album', 'camera'] ¦ ["album","camera"]
                    string[] ¦ ["original","compressed"] ¦ ["original","compressed"]
                    string[] ¦ [] ¦ []
                    string|number ¦ 5 ¦ 5
                    string ¦ \\- ¦ NONE
                    string ¦ - ¦ NONE
                    string ¦ / ¦ NONE
                    string ¦ N/A ¦ NONE
                    string ¦ 无 ¦ NONE
                    string ¦ &nbsp; ¦ NONE
                    """)
    void readsTheColumn(String type, String cell, @Nullable String expected) {
        assertThat(text(Row.of(type).defaults(cell).read("说明"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', nullValues = "NONE", textBlock = """
                    boolean ¦ 是否翻转，默认值**false**,右侧按钮大于1个时按逆序显示 ¦ false
                    number ¦ 超时时间。默认值为 60000。 ¦ 60000
                    number ¦ 超时时间，单位 ms，默认 60000 ¦ 60000
                    number ¦ 超时时间，默认值：60000 ¦ 60000
                    number ¦ 采样率，默认为 8000 ¦ 8000
                    string ¦ 颜色，默认为 `#ffffff` ¦ "#ffffff"
                    string ¦ 类型，不传默认 all ¦ "all"
                    number ¦ 宽度，默认值: 当前窗口宽度 ¦ words:当前窗口宽度
                    string ¦ 路径。如果不填则会给出随机路径。 ¦ words:随机路径
                    string ¦ 路径。\\n- 默认的下载目录为 `ttfile://temp/` ¦ words:默认的下载目录为 ttfile://temp/
                    string ¦ 类型。\\n**Notice**：如果不传值，则按照手机默认的坐标系处理 ¦ words:手机默认的坐标系处理
                    boolean ¦ 是否压缩\\n**Notice**：- iOS 端：支持，默认为不压缩 ¦ NONE
                    string[] ¦ 类型\\n**Notice**：- PC 端：默认为`["a"]` ¦ NONE
                    string ¦ 编码。如果不传 encoding，则以二进制格式读取 ¦ NONE
                    """)
    void readsTheDescription(String type, String markdown, @Nullable String expected) {
        assertThat(text(Row.of(type).read(markdown.replace("\\n", "\n")))).isEqualTo(expected);
    }

    private static @Nullable String text(FieldFacts facts) {
        DefaultValue value = facts.defaultValue();
        if (value instanceof DefaultValue.Known known) {
            return Row.json(known.value());
        }
        return value instanceof DefaultValue.Described described ? "words:" + described.text() : null;
    }
}
