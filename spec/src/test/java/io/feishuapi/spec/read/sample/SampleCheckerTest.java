package io.feishuapi.spec.read.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleCheckerTest {

    /** Problems of a page with these output rows and this sample; the sample's fence is in line 12 with one row. */
    private static List<String> problems(String rows, String sample) {
        return Pages.read("# doIt(Object object)\n\n## 输出\n\n名称 | 类型 | 描述\n---|---|---\n" + rows
                        + "\n\n## 示例代码\n\n`success`返回对象示例：\n```json\n" + sample + "\n```\n")
                .diagnostics()
                .stream()
                .map(d -> d.id().code() + " " + d.position() + " " + d.message())
                .toList();
    }

    @Test
    void sampleAsTheTableSays() {
        assertThat(problems("a | string | 甲", "{\n  \"a\": \"x\",\n  \"errMsg\": \"doIt:ok\"\n}"))
                .isEmpty();
    }

    @Test
    void looseJson() {
        assertThat(problems("a | string | 甲", "// 一\n{\n  a: 'x', /* 二 */\n  'errMsg': \"ok\",\n}"))
                .isEmpty();
    }

    @Test
    void memberThatTheTableDoesNotList() {
        assertThat(problems("a | string | 甲", "{\n  \"b\": 1\n}"))
                .containsExactly(
                        "PAGE-301 14:3 The sample has b, which the table in line 7 does not list. Correct one of them.");
    }

    @Test
    void valueOfAnotherType() {
        assertThat(problems("a | number | 甲", "{\n  \"a\": \"1\"\n}"))
                .containsExactly(
                        "PAGE-302 14:3 a is string in the sample and number in the table, line 7. Correct one of them.");
    }

    @Test
    void membersOfElements() {
        assertThat(problems("a | object[] | 甲\n&emsp;∟ n | number | 数", "{\"a\": [{\"n\": 1}, {\"m\": 2}]}"))
                .containsExactly(
                        "PAGE-301 14:19 The sample has a[].m, which the table in line 7 does not list. Correct one of them.");
    }

    @Test
    void wrappingOnEitherSide() {
        assertThat(problems("data | object | 甲\n&emsp;∟ n | number | 数", "{\"n\": 1}"))
                .isEmpty();
        assertThat(problems("n | number | 数", "{\"data\": {\"n\": 1}}")).isEmpty();
    }

    @Test
    void nullAndAnyFitEverywhere() {
        assertThat(problems("a | string | 甲\nb | any | 乙", "{\"a\": null, \"b\": [1]}"))
                .isEmpty();
    }

    @Test
    void sampleThatIsNoJson() {
        assertThat(problems("a | string | 甲", "{ \"a\": ... }"))
                .singleElement()
                .asString()
                .startsWith("PAGE-303 12:1 ");
    }

    @Test
    void nothingIsComparedWithoutATable() {
        assertThat(Pages.read("# doIt(Object object)\n\n## 输出\n\n无\n\n## 示例代码\n\n返回值示例：\n```json\n{\"a\": 1}\n```\n")
                        .diagnostics())
                .isEmpty();
    }
}
