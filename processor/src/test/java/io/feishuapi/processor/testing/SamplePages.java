package io.feishuapi.processor.testing;

import static io.feishuapi.processor.testing.FieldBuilder.field;
import static io.feishuapi.processor.testing.PageBuilder.page;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Sample;
import java.math.BigDecimal;

/** Pages made by hand that have among them everything that a page can have. */
public final class SamplePages {

    private SamplePages() {}

    /** All of them. */
    public static ApiPage[] all() {
        return new ApiPage[] {
            getChatInfo(),
            arrangeShelf(),
            onShelfMoved(),
            readSync(),
            lightSync(),
            measureSync(),
            lockShelf(),
            stackShelf(),
            pickShelf()
        };
    }

    /** A call with required enums, a rule between two parameters, and a nested result. */
    public static ApiPage getChatInfo() {
        return page("getChatInfo", ApiKind.CALLBACK)
                .says("获取某个会话的信息")
                .at(
                        "https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/getchatinfo",
                        "2025-01-21")
                .notice("调用前需要 [requestAccess](https://open.feishu.cn/document/uYjL24iN/uUzMuUzMuUzM/requestaccess)")
                .since(AppType.GADGET, Platform.ANDROID, "3.10.0")
                .since(AppType.GADGET, Platform.HARMONY, "7.35.0")
                .supported(AppType.WEBAPP, Platform.ANDROID)
                .unsupported(AppType.WEBAPP, Platform.HARMONY)
                .in(
                        field("openChatId", "string")
                                .required()
                                .says("会话[open_chat_id](https://open.feishu.cn/document/chat-id)")
                                .example("oc_1965ed81fc91"),
                        field("chatType", "number")
                                .required()
                                .says("会话的类型")
                                .example("0")
                                .value(0, "单聊")
                                .value(1, "群聊"),
                        field("userType", "number")
                                .optional()
                                .says("单聊用户类型")
                                .example("0")
                                .value(0, "用户")
                                .value(1, "bot")
                                .notice("chatType为0时，必须传该参数"))
                .out(
                        field("i18nNames", "object")
                                .says("国际化会话名(可能为空)")
                                .permission("im:chat.group_info:readonly")
                                .with(
                                        field("zh_cn", "string").says("中文名，可能为空"),
                                        field("en_us", "string").says("英文名，可能为空")),
                        field("name", "string").says("会话名称").permission("im:chat.group_info:readonly"),
                        field("avatarUrls", "array<string>").says("会话的头像url数组"),
                        field("atCount", "number").says("被at数量").since("3.12.0"),
                        field("badge", "number").says("未读消息数"))
                .rule(Rules.requiredWhen("in.userType", Rules.is("in.chatType", new Literal.JsonNumber(0))))
                .sample("js", Sample.Role.CALL, "tt.getChatInfo({\n  openChatId: 'oc_1965ed81fc91',\n  chatType: 0\n})")
                .sample("json", Sample.Role.SUCCESS, """
                    {
                      "atCount": 0,
                      "avatarUrls": ["https://a/72", "https://a/240"],
                      "badge": 0,
                      "i18nNames": {"en_us": "Meeting", "zh_cn": "会议"},
                      "name": "会议",
                      "errMsg": "getChatInfo:ok"
                    }\
                    """)
                .build();
    }

    /** A call with nested objects, lists of objects, equal objects, limits, unions, binary data and rules inside of lists. */
    public static ApiPage arrangeShelf() {
        FieldBuilder[] side = {
            field("items", "array<object>")
                    .required()
                    .says("the things on this side")
                    .limit(FieldRule.Kind.MAX_ITEMS, "2")
                    .with(
                            field("id", "string").required().says("the thing").limit(FieldRule.Kind.MIN_LENGTH, "1"),
                            field("text", "string").optional().notOn(Platform.PC),
                            field("image", "string|arraybuffer")
                                    .optional()
                                    .says("a picture")
                                    .limit(FieldRule.Kind.MAX_BYTES, "8"))
        };
        return page("arrangeShelf", ApiKind.CALLBACK)
                .says("Arranges a shelf.\n- left side\n- right side")
                .deprecated("Shelves are going away", "pickShelf")
                .authScope("scope.shelf")
                .in(
                        field("left", "object").optional().says("the left side").with(side),
                        field("right", "object")
                                .optional()
                                .says("the right side")
                                .with(side),
                        field("mode", "string")
                                .optional()
                                .says("how to arrange")
                                .defaultsTo(new Literal.JsonString("fast"))
                                .value("fast", null)
                                .value("utf-8", "by code page")
                                .value("qrCode", null),
                        field("tags", "array<string>")
                                .optional()
                                .value("red", null)
                                .value("blue", "the sky"),
                        field("duration", "number")
                                .optional()
                                .limit(FieldRule.Kind.EXCLUSIVE_MIN, "0")
                                .limit(FieldRule.Kind.MAX, "1.5"),
                        field("count", "number")
                                .optional()
                                .limit(FieldRule.Kind.MIN, "1")
                                .limit(FieldRule.Kind.EXCLUSIVE_MAX, "10"),
                        field("deep", "boolean")
                                .optional()
                                .value(new Literal.JsonBoolean(true), "down to the wall")
                                .value(new Literal.JsonBoolean(false), null),
                        field("color", "string").optional().format("color-hex"),
                        field("options", "object").optional().says("anything else"),
                        field("payload", "any").optional(),
                        field("matrix", "array<array<number>>").optional(),
                        field("class", "string").optional().deprecated("never used", null),
                        field("success", "function").optional(),
                        field("onProgress", "function").optional())
                .out(field("shelf-id", "string"), field("data", "arraybuffer"))
                .rule(Rules.anyOf("in.left.items[].text", "in.left.items[].image"))
                .rule(Rules.anyOf("in.right.items[].text", "in.right.items[].image"))
                .rule(Rules.oneOf("in.duration", "in.count"))
                .rule(Rules.requiredWhen("in.left.items", Rules.is("in.deep", new Literal.JsonBoolean(true))))
                .rule(Rules.requiredWhen(
                        "in.color",
                        Rules.is("in.mode", new Literal.JsonString("fast")),
                        Rules.is("in.count", new Literal.JsonNumber(3))))
                .error("1001", "shelf is full", "take something away")
                .error("1002", "no such shelf", null)
                .build();
    }

    /** A listener whose callback is one parameter among others, and whose sample does not keep to the types of its table. */
    public static ApiPage onShelfMoved() {
        return page("onShelfMoved", ApiKind.LISTENER)
                .says("Tells of shelves that move.")
                .in(
                        field("shelfId", "string").required().says("the shelf"),
                        field("onChange", "function").required())
                .out(
                        field("direction", "string").value("left", null).value("right", null),
                        field("state", "number").value(0, "未知错误").value(-1, null),
                        field("speeds", "array<number>").says("metres a second"),
                        field("steps", "array<string>").value("up", null).value("down", null),
                        field("at", "array<object>")
                                .with(
                                        field("length", "number"),
                                        field("offset", "number"),
                                        field("code", "string"),
                                        field("last", "boolean")))
                .sample("json", Sample.Role.SUCCESS, """
                    {
                      "direction": "left",
                      "state": "0",
                      "at": [{"length": "3", "offset": 0, "code": 1011, "last": "true"}]
                    }\
                    """)
                .build();
    }

    /** A positional call of an owner that returns a bare value. */
    public static ApiPage readSync() {
        return page("Shelf.readSync", ApiKind.SYNC)
                .says("Reads what stands on a shelf.")
                .in(
                        field("path", "string").required().says("where it stands"),
                        field("encoding", "string")
                                .optional()
                                .value("utf8", null)
                                .value("hex", null),
                        field("position", "number")
                                .optional()
                                .says("下标")
                                .limit(FieldRule.Kind.MIN, "0")
                                .defaultsTo(new Literal.JsonNumber(BigDecimal.ZERO)))
                .out(field("data", "string|arraybuffer").says("what stands there"))
                .build();
    }

    /** A call that returns one value of a list. */
    public static ApiPage lightSync() {
        return page("Shelf.lightSync", ApiKind.SYNC)
                .says("Tells whether a shelf is lit.")
                .out(field("light", "string").value("on", null).value("off", null))
                .build();
    }

    /** A call without parameters that returns an object, which its table wraps into a name. */
    public static ApiPage measureSync() {
        return page("measureSync", ApiKind.SYNC)
                .says("Measures.")
                .out(field("data", "object")
                        .with(field("width", "number"), field("scene", "number|string"), field("query", "object")))
                .sample(
                        "json",
                        Sample.Role.SUCCESS,
                        "// as returned\n{width: 1.5, 'scene': \"1011\", query: {foo: 1,},}")
                .build();
    }

    /** A call with exactly one required parameter, which takes several types, and with a table of failure members. */
    public static ApiPage lockShelf() {
        return page("lockShelf", ApiKind.CALLBACK)
                .says("Locks a shelf.")
                .in(
                        field("key", "string|number|arraybuffer").required().says("the key"),
                        field("SSID", "string").optional(),
                        field("i18nNames", "any").optional())
                .failsWith(
                        field("state", "number")
                                .says("why it is not locked")
                                .value(0, "未知错误")
                                .value(1, "jammed"),
                        field("tries", "number").says("次数"),
                        field("errMsg", "string"))
                .sample(
                        "json",
                        Sample.Role.FAILURE,
                        "{\"state\": 1, \"tries\": 3, \"errMsg\": \"lockShelf:fail jammed\"}")
                .build();
    }

    /** A call with lists of lists, and with rules for a parameter that takes several types. */
    public static ApiPage stackShelf() {
        return page("stackShelf", ApiKind.CALLBACK)
                .says("Stacks a shelf.")
                .in(
                        field("grid", "array<array<object>>")
                                .required()
                                .says("the boxes, row by row")
                                .with(
                                        field("id", "string").required(),
                                        field("weight", "number").optional().limit(FieldRule.Kind.MAX, "20")),
                        field("path", "array<array<number|string>>").optional(),
                        field("text", "string").optional(),
                        field("label", "string|number")
                                .optional()
                                .value("top", null)
                                .value(1, "the first")
                                .limit(FieldRule.Kind.MAX_LENGTH, "3")
                                .limit(FieldRule.Kind.MIN, "1"))
                .build();
    }

    /** A call of which nothing is known but its name. */
    public static ApiPage pickShelf() {
        return page("pickShelf", ApiKind.CALLBACK).build();
    }

    /** A rule, for tests that make their own pages. */
    public static CrossFieldRule<MemberPath> requiredWhen(String path, String other, Literal value) {
        return Rules.requiredWhen(path, Rules.is(other, value));
    }
}
