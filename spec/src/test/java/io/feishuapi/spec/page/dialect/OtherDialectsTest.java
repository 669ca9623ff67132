package io.feishuapi.spec.page.dialect;

import static io.feishuapi.spec.Pages.field;
import static io.feishuapi.spec.Pages.outline;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.read.PageReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table in four dialects gives one model. */
class OtherDialectsTest {

    private static final String SEED = """
            名称 | 数据类型 | 必填 | 默认值 | 描述
            --- | --- | --- | --- | ---
            mode | number | 是 | 0 | 方式
            **可选值**：
            - `0`：单个
            - `1`：多个
            **Notice**：**注意**：飞书 V3.2.0 及以上版本支持
            opt | object | 否 | \\- | 选项
            &emsp;
                                ∟
                            &nbsp;
                                sub | string/number | 否 | \\- | 子项
            """;

    private static final String PIPE = """
            | 名称 | 数据类型 | 必填 | 默认值 | 描述 |
            | --- | --- | --- | --- | --- |
            | mode | number | 是 | 0 | 方式<br>**可选值**：<br>- `0`：单个<br>- `1`：多个<br><md-alert type="tip" icon="none"><br>**注意**：飞书 V3.2.0 及以上版本支持<br></md-alert> |
            | opt | object | 否 | \\- | 选项 |
            | &emsp;<br><span style="color: #8F959E"><br>∟<br></span><br>&nbsp;<br><md-text type="field-name"><br>sub<br></md-text> | string&#124;number | 否 | \\- | 子项 |
            """;

    private static final String MARKUP = """
            :::html
            <md-table>
              <md-thead><md-tr>
                <md-th style="width: 20%;">
                    名称
                </md-th><md-th>数据类型</md-th><md-th>必填</md-th><md-th>默认值</md-th><md-th>描述</md-th>
              </md-tr></md-thead>
              <md-tbody>
                <md-tr>
                  <md-td>
                    mode
                  </md-td>
                  <md-td>number</md-td><md-td>是</md-td><md-td>0</md-td>
                  <md-td>
                    方式


            **可选值**：
            - `0`：单个
            - `1`：多个
            <md-alert type="tip" icon="none">
            **注意**：飞书 V3.2.0 及以上版本支持

            </md-alert>
                  </md-td>
                </md-tr>
                <md-tr><md-td>opt</md-td><md-td>object</md-td><md-td>否</md-td><md-td></md-td><md-td>选项</md-td></md-tr>
                <md-tr><md-td>&emsp;<span>∟</span>&nbsp;<md-text type="field-name">sub</md-text></md-td>
                  <md-td>string|number</md-td><md-td>否</md-td><md-td></md-td><md-td>子项</md-td></md-tr>
              </md-tbody>
            </md-table>
            :::
            """;

    private static final String SITE = """
            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            mode | number | 是 | 0 | 方式<br>**可选值**：<br>- `0`：单个<br>- `1`：多个<br>**注意事项**：飞书 V3.2.0 及以上版本支持
            opt | object | 否 | &nbsp; | 选项
            &emsp;∟&nbsp;sub | string｜number | 否 | &nbsp; | 子项
            """;

    static Stream<String> dialects() {
        return Stream.of(SEED, PIPE, MARKUP, SITE);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void oneModel(String table) {
        ApiPage page = read(table, DialectName.AUTO);
        assertThat(outline(page.input())).containsExactly("mode:number", "opt:object[sub:string|number]");
        Field mode = field(page.input(), "mode");
        assertThat(mode.enumValues()).extracting("label").containsExactly("单个", "多个");
        assertThat(mode.availability().since()).isEqualTo("3.2.0");
        assertThat(mode.notices()).containsExactly("飞书 V3.2.0 及以上版本支持");
        assertThat(mode.description()).isEqualTo("方式");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void dialectMayBeGiven() {
        assertThat(read(SEED, DialectName.SEED).input()).hasSize(2);
        assertThat(read(PIPE, DialectName.PIPE).input()).hasSize(2);
        assertThat(read(MARKUP, DialectName.MARKUP).input()).hasSize(2);
        assertThat(read(SITE, DialectName.SITE).input()).hasSize(2);
        assertThat(read(MARKUP, DialectName.SEED).input()).isEmpty();
        assertThat(read(SEED, DialectName.PIPE).input()).isEmpty();
    }

    @Test
    void linesOfMarkupCellsKeepTheirPlace() {
        ApiPage page = read(MARKUP, DialectName.AUTO);
        assertThat(field(page.input(), "mode").position().line()).isEqualTo(17);
        assertThat(field(page.input(), "opt").position().line()).isEqualTo(33);
    }

    @Test
    void cellsThatSpanRows() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输出\n\n<table><tr><th>名称</th><th>类型</th><th>描述</th></tr>"
                        + "<tr><td>a</td><td>string</td><td rowspan=\"2\">同上</td></tr><tr><td>b</td><td>Array<string></td></tr></table>\n");
        assertThat(outline(page.output())).containsExactly("a:string", "b:array<string>");
        assertThat(field(page.output(), "b").description()).isEqualTo("同上");
    }

    @Test
    void cellsThatAreNeverClosed() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 输出\n\n<md-table><md-tr><md-th>名称<md-th>类型<md-th>描述"
                + "<md-tr><md-td>a<md-td>string<md-td>1 < 2<md-tr><md-td>b<md-td>number<md-td>乙</md-table>\n");
        assertThat(outline(page.output())).containsExactly("a:string", "b:number");
        assertThat(field(page.output(), "a").description()).isEqualTo("1 < 2");
    }

    private static ApiPage read(String table, DialectName dialect) {
        String page = "# doIt(Object object)\n\n做事\n\n## 输入\n\n" + table + "\n## 输出\n\n无\n";
        return new PageReader(dialect).read("page.md", page.getBytes(UTF_8));
    }
}
