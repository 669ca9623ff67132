package io.feishuapi.spec.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import org.junit.jupiter.api.Test;

class ModelWriterTest {

    private static String write(String markdown) {
        return ModelWriter.write(Pages.read(markdown), ModelWriter.Layout.LINE);
    }

    @Test
    void factsThatAreAbsentAreLeftOut() {
        assertThat(write("# doIt()\n"))
                .isEqualTo("{\"page\":\"page.md\",\"name\":\"doIt\",\"kind\":\"sync\",\"arguments\":\"positional\"}");
    }

    @Test
    void keysInTheirOrder() {
        assertThat(write("# doIt(Object object)\n\n做事\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\n"
                        + "a | number | 否 | 1 | 甲。取值范围为 `1` ~ `5`。示例值：2\nb | string | 是 | | 乙\n\n## 输出\n\n无\n"))
                .isEqualTo(
                        "{\"page\":\"page.md\",\"name\":\"doIt\",\"kind\":\"callback\",\"summary\":\"做事\",\"input\":["
                                + "{\"name\":\"a\",\"line\":9,\"type\":\"number\",\"required\":false,\"default\":1,\"example\":\"2\","
                                + "\"rules\":[{\"rule\":\"min\",\"value\":1},{\"rule\":\"max\",\"value\":5}],\"description\":\"甲。\"},"
                                + "{\"name\":\"b\",\"line\":10,\"type\":\"string\",\"required\":true,\"description\":\"乙\"}]}");
    }

    @Test
    void diagnosticsComeLast() {
        assertThat(write(""))
                .isEqualTo(
                        "{\"page\":\"page.md\",\"name\":\"page\",\"kind\":\"other\",\"diagnostics\":[{\"id\":\"PAGE-001\","
                                + "\"severity\":\"error\",\"message\":\"The page is empty. Fetch it again, or remove the file.\","
                                + "\"line\":1,\"column\":1}]}");
    }

    @Test
    void prettyIsIndentedByOneBlank() {
        assertThat(ModelWriter.write(Pages.read("# doIt()\n"), ModelWriter.Layout.PRETTY))
                .isEqualTo(
                        "{\n \"page\": \"page.md\",\n \"name\": \"doIt\",\n \"kind\": \"sync\",\n \"arguments\": \"positional\"\n}");
    }
}
