package io.feishuapi.spec.hazard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Pages of any length that repeat what a parser may stumble over. */
final class HazardPages {

    private static final String HEAD = "# doIt(Object object)\n\n说明。\n\n## 输入\n\n";
    private static final String TABLE = "名称 | 数据类型 | 必填 | 默认值 | 描述\n--- | --- | --- | --- | ---\n";
    private static final String CELL = HEAD + TABLE + "a | string | 是 | | ";

    private final Map<String, IntFunction<String>> pages = new LinkedHashMap<>();

    private HazardPages() {
        repeated("rows", HEAD + TABLE, "f@ | string | 是 |  | 甲，最大值 10，仅支持 a/b，当 x 为 1 时必填。  \n更多\n");
        repeated("nested rows", HEAD + TABLE, "&emsp;&emsp;∟ f@ | object | 是 | | x\n");
        repeated("rows of one name", HEAD + TABLE, "a | string | 是 | | x\n");
        repeated("dotted rows", HEAD + TABLE + "a | object | 是 | | x\n", "a.b@ | object | 是 | | x\n");
        repeated("tables", HEAD, TABLE + "f@ | string | 是 |  | 甲\n\n说一句。\n\n");
        repeated("tables without prose", HEAD, TABLE + "f@ | string | 是 |  | 甲\n\n");
        repeated(
                "tables of members",
                HEAD + TABLE + "o | object | 是 | | x\n\n",
                "o 对象的字段\n\n" + TABLE + "f@ | string | 是 | | 甲\n\n");
        repeated("tables of support", HEAD, "## 支持说明\n\n应用能力 | Android\n--- | ---\n小程序 | V3.1.0+\n\n");
        repeated("tables of errors", HEAD + "## 错误码\n\n错误码 | 描述\n--- | ---\n", "1000@ | 甲\n");
        repeated("tables of nothing known", HEAD, "## 附录@\n\n甲 | 乙\n--- | ---\n小程序 | V3.1.0+\n\n");
        repeated(
                "tables in markup",
                HEAD,
                "<md-table><md-tr><md-th>名称</md-th><md-th>类型</md-th></md-tr><md-tr><md-td>f@</md-td><md-td>string</md-td></md-tr></md-table>\n\n");
        repeated("tables that do not end", HEAD, "<md-table>\n");
        repeated("sections", HEAD, "## 输入\n\n" + TABLE + "f@ | string | 是 |  | 甲\n\n");
        repeated("paragraphs", HEAD, "一段 `f@` 的话，需要授权 scope.a@，必须传入。\n\n");
        repeated("one paragraph", HEAD, "一段 `f@` 的话，最多 10 个，");
        repeated("bullets", HEAD, "- 一段 `f@` 的话\n");
        repeated("notices that do not end", HEAD, "x <md-alert> y\nz\n");
        repeated("comments that do not end", HEAD, "<!-- a\n");
        repeated("fences that do not end", HEAD, "~~~ js\n```\n");
        repeated("strong that does not end", HEAD, "**a ");
        repeated("links that do not end", HEAD, "[a](b ");
        repeated("code that does not end", HEAD, "`a``b```");
        repeated("tags that do not end", HEAD, "<a ");
        for (String mark : new String[] {"[", "> ", "#", "|", "\\", "&emsp;", " ", "\n", "*", "a", "1", "甲"}) {
            repeated("nothing but “" + mark.replace("\n", "line ends") + "”", HEAD, mark);
            repeated("a cell of “" + mark.replace("\n", "line ends") + "”", CELL, mark);
        }
        repeated("a cell of limits", CELL, "最大值为 10，");
        repeated("a cell of values", CELL + "可选值：<br>", "- `v@`：甲<br>");
        repeated("a cell of values in a row", CELL + "可选值：", "v@、");
        repeated("a cell of permissions", CELL + "**字段权限要求**<br>", "甲(im:chat@:read)<br>");
        repeated("a cell of notices", CELL, "**Notice**：甲<br>");
        repeated("keywords", HEAD + "*(关键词：", "词@，");
        repeated("a sample", HEAD + "## 示例代码\n\n返回值示例：\n```json\n{", "\"a@\": 1,\n");
        repeated("a sample that nests", HEAD + "## 示例代码\n\n返回值示例：\n```json\n", "[");
        repeated("front matter", "---\n", "a@: b\n");
        repeated("front matter that nests", "---\na: ", "[");
        pages.put(
                "names in prose",
                length -> text(HEAD + TABLE, "f@ | string | 否 | | x\n", length / 2)
                        + text("\n", "`f@` 参数必须传。\n\n", length / 2));
        pages.put(
                "values of each field",
                length -> text(HEAD + TABLE, "f@ | string | 否 | | x\n", length / 3)
                        + text("\n", "### f@ 的合法值\n\n值 | 说明\n--- | ---\na | b\n\n", length * 2 / 3));
    }

    /** The pages by what they repeat; each is as long as is asked for, in characters. */
    static Map<String, IntFunction<String>> all() {
        return new HazardPages().pages;
    }

    private void repeated(String name, String start, String unit) {
        pages.put(name, length -> text(start, unit, length));
    }

    /** The unit again and again, with a number for each {@code @}. */
    private static String text(String start, String unit, int length) {
        StringBuilder text = new StringBuilder(start);
        for (int i = 0; text.length() < length; i++) {
            text.append(unit.replace("@", String.valueOf(i)));
        }
        return text.toString();
    }
}
