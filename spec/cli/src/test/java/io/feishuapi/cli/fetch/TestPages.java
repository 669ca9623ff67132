package io.feishuapi.cli.fetch;

/** Pages of made-up APIs. */
final class TestPages {
    private TestPages() {}

    /** A whole page as the docs site serves it; the summary tells editions apart. */
    static String served(String name, String summary) {
        return """
                # %s(Object object)

                %s

                ## 支持说明

                应用能力 | Android | iOS | PC | Harmony | 预览效果
                ---|---|---|---|---|---
                小程序 | V3.10.0+ | V3.10.0+ | **X** | V7.35.0+ | 预览

                ## 输入

                继承标准对象输入，扩展属性描述：

                名称 | 数据类型 | 必填 | 默认值 | 描述
                ---|---|---|---|---
                itemId | string | 是 | &nbsp; | 条目<br>**示例值**：it_1
                mode | number | 否 | 0 | 方式

                ## 输出

                名称 | 数据类型 | 描述
                ---|---|---
                picked | string | 结果

                ## 示例代码

                ```js
                tt.%s({itemId: "it_1"});
                ```
                """.formatted(name, summary, name);
    }

    /** The page as it lies in a folder. */
    static String local(String name, String summary) {
        return frontMatter(name) + served(name, summary);
    }

    static String frontMatter(String name) {
        return """
                ---
                title: "%s"
                source_url: https://docs.example/document/%s
                updated: 2024-01-02
                ---
                """.formatted(name, name);
    }

    /** Where the docs site serves it. */
    static String path(String name) {
        return "/document/" + name + ".md";
    }
}
