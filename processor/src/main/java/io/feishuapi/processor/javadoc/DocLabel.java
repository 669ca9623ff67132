package io.feishuapi.processor.javadoc;

/** A fixed word of Javadoc, in the languages of pages. */
enum DocLabel {
    COLON("：", ": "),
    COMMA("、", ", "),
    OPEN("（", " ("),
    CLOSE("）", ")"),
    NAME("名称", "Name"),
    TYPE("数据类型", "Type"),
    REQUIRED("必填", "Required"),
    DEFAULT("默认值", "Default"),
    DESCRIPTION("描述", "Description"),
    YES("是", "yes"),
    NO("否", "no"),
    EXAMPLE("示例值", "Example"),
    ALLOWED_VALUES("可选值", "Allowed values"),
    LIMITS("限制", "Limits"),
    LENGTH("长度", "length"),
    BYTES("字节数", "bytes"),
    ELEMENTS("元素个数", "elements"),
    FORMAT("格式", "Format"),
    SINCE("版本要求", "Since"),
    NOT_ON("不支持", "Not on"),
    PERMISSIONS("字段权限要求", "Permissions"),
    AUTH_SCOPES("用户授权", "User authorisation"),
    JAVA_TYPE("Java 类型", "Java type"),
    NOTICE("注意", "Notice"),
    PARAMETERS("参数", "Parameters"),
    RESULT("返回", "Result"),
    FAILURE("失败时返回", "Failure"),
    SUPPORT("支持说明", "Support"),
    APP("应用能力", "App"),
    PLATFORM("平台", "Platform"),
    SUPPORTED("支持", "supported"),
    UNSUPPORTED("不支持", "unsupported"),
    SAMPLE_CALL("示例代码", "Sample call"),
    SAMPLE_RESULT("返回示例", "Sample result"),
    SAMPLE_FAILURE("失败示例", "Sample failure"),
    ERRORS("错误码", "Error codes"),
    SHARED_ERRORS("通用错误码", "Shared error codes"),
    ERROR_CODE("错误码", "Code"),
    ADVICE("处理建议", "Advice"),
    UPDATED("更新于", "updated"),
    DEPRECATED("已废弃", "Deprecated"),
    REPLACEMENT("请使用", "Use"),
    AND(" 且 ", " and "),
    REQUIRED_WHEN("在此条件下必填", "Required when"),
    ANY_OF("至少传一个", "At least one of"),
    ONE_OF("必须且只能传一个", "Exactly one of");

    private final String chinese;
    private final String english;

    DocLabel(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String in(DocLanguage language) {
        return language == DocLanguage.CHINESE ? chinese : english;
    }
}
