package io.feishuapi.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.read.PageReader;
import java.util.List;

/** Pages for tests, from literal Markdown. */
public final class Pages {

    private static final String INPUT_HEADER = "名称 | 数据类型 | 必填 | 默认值 | 描述\n--- | --- | --- | --- | ---\n";
    private static final String OUTPUT_HEADER = "名称 | 数据类型 | 描述\n--- | --- | ---\n";

    private Pages() {}

    public static ApiPage read(String markdown) {
        return new PageReader().read("page.md", markdown.getBytes(UTF_8));
    }

    /** A page with an input table of these rows. */
    public static ApiPage input(String rows) {
        return read("# doIt(Object object)\n\n做事\n\n## 输入\n\n" + INPUT_HEADER + rows + "\n\n## 输出\n\n无\n");
    }

    /** A page with an output table of these rows. */
    public static ApiPage output(String rows) {
        return read("# doIt(Object object)\n\n做事\n\n## 输入\n\n无\n\n## 输出\n\n`success`返回对象的扩展属性：\n\n" + OUTPUT_HEADER
                + rows + "\n\n## 示例代码\n");
    }

    /** Names with types, members in brackets: {@code a:object{b:string}}. */
    public static List<String> outline(List<Field> fields) {
        return fields.stream()
                .map(field -> field.name() + ":" + field.type()
                        + (field.fields().isEmpty()
                                ? ""
                                : outline(field.fields()).toString()))
                .toList();
    }

    public static Field field(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name + " among " + outline(fields)));
    }
}
