package io.feishuapi.cli.show;

import io.feishuapi.spec.model.ApiKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The skeleton of a new page, in the form that the docs site serves: to be filled in, and readable as it is.
 *
 * @param name the API's name, such as {@code getChatInfo} or {@code FileSystemManager.rename}
 * @param kind {@link ApiKind#CALLBACK}, {@link ApiKind#LISTENER} or {@link ApiKind#SYNC}
 * @param sourceUrl the page on the docs site, or null
 */
public record PageSkeleton(
        String name, ApiKind kind, @Nullable String sourceUrl) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,99}(?:\\.[A-Za-z][A-Za-z0-9]{0,99})?");
    private static final Pattern URL = Pattern.compile("https?://[!-~]{1,2000}");

    public PageSkeleton {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of an API: " + name);
        }
        if (sourceUrl != null && !isUrl(sourceUrl)) {
            throw new IllegalArgumentException("no address of a page: " + sourceUrl);
        }
    }

    /** Whether an API can have this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether a page can have this address. */
    public static boolean isUrl(String url) {
        return URL.matcher(url).matches();
    }

    /** The kind that a name suggests. */
    public static ApiKind kindOf(String name) {
        String method = name.substring(name.lastIndexOf('.') + 1);
        if (method.length() > 2 && method.startsWith("on") && Character.isUpperCase(method.charAt(2))) {
            return ApiKind.LISTENER;
        }
        return method.endsWith("Sync") ? ApiKind.SYNC : ApiKind.CALLBACK;
    }

    /** The page, lines ended by {@code \n}. */
    public String text() {
        return (sourceUrl == null
                        ? "---\ntitle: " + name + "\n---\n"
                        : "---\ntitle: " + name + "\nsource_url: " + sourceUrl + "\n---\n")
                + "\n# " + name + "(" + argument() + ")\n\n（一句话说明这个接口做什么）\n" + SUPPORT + "\n## 输入\n\n" + input()
                + "\n## 输出\n\n" + output() + "\n## 示例代码\n\n```js\n" + call() + "\n```\n" + result();
    }

    private static final String SUPPORT = """

            ## 支持说明

            应用能力 | Android | iOS | PC | Harmony | 预览效果
            ---|---|---|---|---|---
            小程序 | **✓** | **✓** | **✓** | **✓** | 预览
            网页应用 | **✓** | **✓** | **✓** | **✓** | 预览
            """;

    private static final String PARAMETERS = """
            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            exampleParameter | string | 是 | &nbsp; | （参数的含义）<br>**示例值**：example
            """;

    private static final String MEMBERS = """
            名称 | 数据类型 | 描述
            ---|---|---
            exampleMember | string | （成员的含义）
            """;

    private String argument() {
        return switch (kind) {
            case LISTENER -> "function callback";
            case SYNC -> "string exampleParameter";
            default -> "Object object";
        };
    }

    private String input() {
        return switch (kind) {
            case LISTENER ->
                "名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\ncallback | function | 是 | &nbsp; | 事件的回调函数\n";
            case SYNC -> PARAMETERS;
            default -> "继承[标准对象输入](https://open.feishu.cn/document/uYjL24iN/ukzNy4SO3IjL5cjM)，扩展属性描述：\n\n" + PARAMETERS;
        };
    }

    private String output() {
        return switch (kind) {
            case LISTENER -> "`callback`返回对象的属性：\n\n" + MEMBERS;
            case SYNC -> "返回对象的属性：\n\n" + MEMBERS;
            default -> "`success`返回对象的扩展属性：\n\n" + MEMBERS;
        };
    }

    private String call() {
        return switch (kind) {
            case LISTENER -> receiver() + "(function (event) {\n  console.log(event.exampleMember);\n});";
            case SYNC -> "const result = " + receiver() + "('example');\nconsole.log(result.exampleMember);";
            default ->
                receiver()
                        + "({\n  exampleParameter: 'example',\n  success(res) {\n    console.log(res.exampleMember);\n  },\n"
                        + "  fail(res) {\n    console.error(res.errMsg);\n  },\n});";
        };
    }

    private String result() {
        return kind == ApiKind.CALLBACK
                ? "\n`success`返回对象示例：\n\n```json\n{\n  \"exampleMember\": \"example\",\n  \"errMsg\": \"" + name
                        + ":ok\"\n}\n```\n"
                : "";
    }

    private String receiver() {
        int dot = name.indexOf('.');
        return dot < 0 ? "tt." + name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
