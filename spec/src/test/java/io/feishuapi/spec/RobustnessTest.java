package io.feishuapi.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.json.ModelWriter;
import io.feishuapi.spec.read.PageReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages that are no pages, or larger and deeper than any, still give a model and diagnostics, and never an exception. */
class RobustnessTest {

    @Test
    void randomBytes() {
        Random random = new Random(11);
        byte[] bytes = new byte[500];
        for (int round = 0; round < 200; round++) {
            random.nextBytes(bytes);
            assertThat(new PageReader().read("page.md", bytes).hasErrors()).isTrue();
        }
    }

    @Test
    void deepNesting() {
        StringBuilder rows = new StringBuilder();
        for (int depth = 0; depth < 400; depth++) {
            rows.append("&emsp;".repeat(depth)).append("∟ f").append(depth).append(" | object | x\n");
        }
        check(Pages.output(rows.toString()));
        check("# doIt(Object object)\n" + "> ".repeat(5000) + "x\n" + "- ".repeat(5000) + "\n" + "**a ".repeat(5000));
        check("# doIt(Object object)\n\n## 示例代码\n\n返回值示例：\n```json\n" + "[".repeat(5000) + "\n```\n");
    }

    @Test
    void largePages() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            rows.append("f")
                    .append(i)
                    .append(" | string | 是 |  | 甲")
                    .append("，很长".repeat(20))
                    .append("  \n更多\n");
        }
        rows.append("last | string | 是 |  | ").append("[甲](https://x.y)，`乙`，".repeat(1000));
        ApiPage page = Pages.input(rows.toString());
        assertThat(page.input()).hasSize(2001);
        assertThat(Pages.field(page.input(), "last").description()).endsWith("[甲](https://x.y)，`乙`，");
        check(page);
    }

    private static void check(String markdown) {
        check(new PageReader().read("page.md", markdown.getBytes(UTF_8)));
    }

    private static void check(ApiPage page) {
        assertThat(ModelWriter.write(page, ModelWriter.Layout.LINE))
                .startsWith("{\"page\":\"page.md\"")
                .doesNotContain("\n");
        assertThat(page.diagnostics())
                .extracting(Diagnostic::position)
                .isSorted()
                .allSatisfy(position -> assertThat(position.line()).isPositive());
    }
}
