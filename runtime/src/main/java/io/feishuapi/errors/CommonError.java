package io.feishuapi.errors;

import io.feishuapi.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The codes of {@code errno} that all APIs may give.
 *
 * @see ErrorTable
 */
public enum CommonError implements SharedError {

    /** {@code 0} 调用成功，不是错误（ok）。 */
    OK("0", "ok", "调用成功，不是错误", null),

    /** {@code 100} 接口内部出错，原因不明（unknown error）。 */
    UNKNOWN_ERROR("100", "unknown error", "接口内部出错，原因不明", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 101} 框架里发生了没有预料到的异常（unknwon exception）。 */
    UNKNOWN_EXCEPTION("101", "unknwon exception", "框架里发生了没有预料到的异常", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 102} 客户端自身出错（internal error）。 */
    INTERNAL_ERROR("102", "internal error", "客户端自身出错", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 103} 当前客户端没有这个接口（feature not support）。 */
    FEATURE_NOT_SUPPORTED("103", "feature not support", "当前客户端没有这个接口", "对照支持说明，提示用户升级或换用别的平台"),

    /** {@code 104} 某个参数不对（invalid parameter）。 */
    INVALID_PARAMETER("104", "invalid parameter", "某个参数不对", "按文档检查参数的名称、类型和取值"),

    /** {@code 105} 没有通过鉴权（authentication fail）。 */
    AUTHENTICATION_FAILED("105", "authentication fail", "没有通过鉴权", "检查应用的鉴权（如 h5sdk.config）和已开通的权限"),

    /** {@code 106} 操作系统没有给飞书这项权限（system permission denied）。 */
    SYSTEM_PERMISSION_DENIED("106", "system permission denied", "操作系统没有给飞书这项权限", "请用户在系统设置里为飞书打开权限"),

    /** {@code 107} 用户没有同意授权（user permission denied）。 */
    USER_PERMISSION_DENIED("107", "user permission denied", "用户没有同意授权", "说明用途后再请求授权，或引导用户到设置页打开"),

    /** {@code 108} 所在组织没有开放这项权限（organization permission denied）。 */
    ORGANIZATION_PERMISSION_DENIED("108", "organization permission denied", "所在组织没有开放这项权限", "请组织的管理员开通"),

    /** {@code 109} 发起调用的页面已经关闭（Page destroyed）。 */
    PAGE_DESTROYED("109", "Page destroyed", "发起调用的页面已经关闭", "页面关闭后不再调用"),

    /** {@code 110} 这个接口此时不准调用（API call prohibited）。 */
    CALL_PROHIBITED("110", "API call prohibited", "这个接口此时不准调用", "确认应用类型和调用时机"),

    /** {@code 111} 调用得过于密集（Too many API calls）。 */
    TOO_MANY_CALLS("111", "Too many API calls", "调用得过于密集", "降低调用频率"),

    /** {@code 112} 应用在后台，这个接口用不了（Unable to call this API in the background）。 */
    NOT_IN_BACKGROUND("112", "Unable to call this API in the background", "应用在后台，这个接口用不了", "回到前台再调用"),

    /** {@code 113} 在后台调用的次数用完了（Background API calls exceed allowed limit）。 */
    TOO_MANY_BACKGROUND_CALLS("113", "Background API calls exceed allowed limit", "在后台调用的次数用完了", "减少后台调用，回到前台再调用"),

    /** {@code 201} 这个文件不能读（No read permission）。 */
    NO_READ_PERMISSION("201", "No read permission", "这个文件不能读", "换成应用能读的路径"),

    /** {@code 202} 这个文件不能写（No write permission）。 */
    NO_WRITE_PERMISSION("202", "No write permission", "这个文件不能写", "写到用户目录下"),

    /** {@code 203} 找不到指定的文件（File does not exist）。 */
    FILE_NOT_FOUND("203", "File does not exist", "找不到指定的文件", "检查路径，先用 access 确认"),

    /** {@code 204} 同名的文件已经有了（File already exists）。 */
    FILE_EXISTS("204", "File already exists", "同名的文件已经有了", "换一个名字，或先删除"),

    /** {@code 205} 文件夹里还有内容（Directory not empty）。 */
    DIRECTORY_NOT_EMPTY("205", "Directory not empty", "文件夹里还有内容", "先清空，或递归删除"),

    /** {@code 206} 该路径并非文件夹（Is not directory）。 */
    NOT_A_DIRECTORY("206", "Is not directory", "该路径并非文件夹", "检查路径"),

    /** {@code 207} 该路径并非文件（Is not file）。 */
    NOT_A_FILE("207", "Is not file", "该路径并非文件", "检查路径"),

    /** {@code 208} 写入的总量已到上限（Total size limit exceeded）。 */
    TOTAL_SIZE_EXCEEDED("208", "Total size limit exceeded", "写入的总量已到上限", "删除不用的文件"),

    /** {@code 209} 一次操作里既有某个路径又有它下面的路径（Unable to operate on a path and its subpath at the same time）。 */
    PATH_AND_SUBPATH(
            "209", "Unable to operate on a path and its subpath at the same time", "一次操作里既有某个路径又有它下面的路径", "分开操作"),

    /** {@code 210} 要读的文件太大（Data to read exceeds size limit）。 */
    DATA_TO_READ_TOO_LARGE("210", "Data to read exceeds size limit", "要读的文件太大", "分段读取"),

    /** {@code 211} 不准加密或解密（No permission to encrypt or decrypt）。 */
    ENCRYPTION_NOT_PERMITTED("211", "No permission to encrypt or decrypt", "不准加密或解密", "请组织的管理员检查安全设置"),

    /** {@code 212} 一次写入的内容太大（Data to write exceeds size limit）。 */
    DATA_TO_WRITE_TOO_LARGE("212", "Data to write exceeds size limit", "一次写入的内容太大", "分段写入"),

    /** {@code 213} 文件路径写得不对（Is invalid filePath）。 */
    INVALID_FILE_PATH("213", "Is invalid filePath", "文件路径写得不对", "检查路径的前缀和字符"),

    /** {@code 214} 文件名超过 255 个字符（File name too long）。 */
    FILE_NAME_TOO_LONG("214", "File name too long", "文件名超过 255 个字符", "缩短文件名"),

    /** {@code 301} 请求在完成前被取消（Network request cancelled）。 */
    REQUEST_CANCELLED("301", "Network request cancelled", "请求在完成前被取消", "需要时重新发起"),

    /** {@code 302} 网络连接超时没有响应（Connection timed out）。 */
    CONNECTION_TIMED_OUT("302", "Connection timed out", "网络连接超时没有响应", "检查网络，或放宽超时时间"),

    /** {@code 303} 设备没有联网（No network connection）。 */
    NO_NETWORK("303", "No network connection", "设备没有联网", "联网后重试"),

    /** {@code 304} 网络组件自身出错（Internal error in network SDK）。 */
    NETWORK_SDK_ERROR("304", "Internal error in network SDK", "网络组件自身出错", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 305} 网络请求没有成功（Network failure）。 */
    NETWORK_FAILURE("305", "Network failure", "网络请求没有成功", "检查网络后重试"),

    /** {@code 306} 文件没能下载下来（Unable to download file）。 */
    DOWNLOAD_FAILED("306", "Unable to download file", "文件没能下载下来", "检查地址和网络后重试"),

    /** {@code 307} 网络组件不接受所给参数（Network SDK Parameter error）。 */
    NETWORK_SDK_PARAMETER_ERROR("307", "Network SDK Parameter error", "网络组件不接受所给参数", "按文档检查参数的名称、类型和取值");

    private final String code;
    private final String message;
    private final String text;
    private final @Nullable String advice;

    CommonError(String code, String message, String text, @Nullable String advice) {
        this.code = code;
        this.message = message;
        this.text = text;
        this.advice = advice;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public ApiError error() {
        return new ApiError(code, text, advice);
    }
}
