package io.feishuapi.spec.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
                    名称\\n**示例值**：tom ¦ tom ¦ 名称
                    名称  \\n**示例值**: oc_1 ¦ oc_1 ¦ 名称
                    名称。示例值：已达上限。 ¦ 已达上限 ¦ 名称。
                    名称\\n示例值：'pages/index' ¦ pages/index ¦ 名称
                    名称\\n示例值："a b" ¦ a b ¦ 名称
                    名称\\n示例值：`#ffffff` ¦ #ffffff ¦ 名称
                    名称\\n**示例值**：0，1，2 ¦ 0，1，2 ¦ 名称
                    名称\\n**示例值**：['a', 'b'] ¦ ['a', 'b'] ¦ 名称
                    名称\\n- 用途说明\\n- 示例值：ttfile://a.png ¦ ttfile://a.png ¦ 名称\\n- 用途说明
                    名称，示例值：12。取值越大越好 ¦ 12 ¦ 名称，取值越大越好
                    名称<br>示例：abc ¦ abc ¦ 名称
                    路径。格式示例：`ttfile://user/a.png`，其中 `a.png` 为文件名 ¦ ttfile://user/a.png ¦ 路径。格式示例：`ttfile://user/a.png`，其中 `a.png` 为文件名
                    名称\\n**示例值**：{items:['x', 'y'],data:'x'} ¦ {items:['x', 'y'],data:'x'} ¦ 名称
                    名称<br>**示例值**：<br>`abc` ¦ abc ¦ 名称
                    """)
    void reads(String markdown, String example, String description) {
        FieldFacts facts = Row.of("string").read(markdown.replace("\\n", "\n"));
        assertThat(facts.example()).isEqualTo(example);
        assertThat(facts.description()).isEqualTo(description.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"例如，传入 3 表示每 3 ms 一次", "示例代码见下文", "名称"})
    void takesNothing(String markdown) {
        assertThat(Row.of("string").read(markdown).example()).isNull();
    }
}
