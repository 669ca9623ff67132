package io.feishuapi.errors;

import io.feishuapi.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The codes of {@code errno} that APIs for NFC share.
 *
 * @see ErrorTable
 */
public enum NfcError implements SharedError {

    /** {@code 102} 客户端自身出错（Internal error）。 */
    INTERNAL_ERROR("102", "Internal error", "客户端自身出错", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 1504001} 这台手机没有 NFC（NFC is not avaliable）。 */
    NOT_AVAILABLE("1504001", "NFC is not avaliable", "这台手机没有 NFC", "在有 NFC 的手机上使用"),

    /** {@code 1504003} 系统的 NFC 开关关着（system NFC switch not opened）。 */
    SWITCHED_OFF("1504003", "system NFC switch not opened", "系统的 NFC 开关关着", "请用户打开 NFC"),

    /** {@code 1504204} 已经连上标签（Tech already connected）。 */
    ALREADY_CONNECTED("1504204", "Tech already connected", "已经连上标签", "不必再次连接"),

    /** {@code 1504205} 还没有连上标签（Tech has not connected）。 */
    NOT_CONNECTED("1504205", "Tech has not connected", "还没有连上标签", "先调用 connect"),

    /** {@code 1504206} 系统还没有发现标签（NFC tag has not been discoveryed）。 */
    TAG_NOT_DISCOVERED("1504206", "NFC tag has not been discoveryed", "系统还没有发现标签", "请用户把标签贴近手机"),

    /** {@code 1504208} 标签没有这种 tech（unavailable tech）。 */
    TECH_UNAVAILABLE("1504208", "unavailable tech", "标签没有这种 tech", "看 onDiscovered 给出的 techs"),

    /** {@code 1504209} 这项 NFC 能力用不了（function not support）。 */
    FUNCTION_UNSUPPORTED("1504209", "function not support", "这项 NFC 能力用不了", "对照支持说明"),

    /** {@code 1504211} 没有给出要传的数据（data is null）。 */
    DATA_NULL("1504211", "data is null", "没有给出要传的数据", "给出 data"),

    /** {@code 1504212} 要传的 ArrayBuffer 是空的（array buffer is empty）。 */
    BUFFER_EMPTY("1504212", "array buffer is empty", "要传的 ArrayBuffer 是空的", "给出有内容的数据"),

    /** {@code 1504213} 要传的 base64 文本是空的（base64 value is empty）。 */
    BASE64_EMPTY("1504213", "base64 value is empty", "要传的 base64 文本是空的", "给出有内容的数据"),

    /** {@code 1504214} base64 文本解不开（base64 decode failed）。 */
    BASE64_UNDECODABLE("1504214", "base64 decode failed", "base64 文本解不开", "检查编码"),

    /** {@code 1504215} 传输失败，指令不合标签的协议（transceive data failed）。 */
    TRANSCEIVE_FAILED("1504215", "transceive data failed", "传输失败，指令不合标签的协议", "检查所发的指令"),

    /** {@code 1504216} 没有给出 NFC 类型（nfc type is empty）。 */
    TYPE_EMPTY("1504216", "nfc type is empty", "没有给出 NFC 类型", "给出类型"),

    /** {@code 1504217} 与 NFC 服务断开了（nfc service dead）。 */
    SERVICE_DEAD("1504217", "nfc service dead", "与 NFC 服务断开了", "重新开始搜索"),

    /** {@code 1504219} 卡片里的 NdefMessage 没能读出（Failed to read NdefMessage from the NFC card）。 */
    NDEF_NOT_READ("1504219", "Failed to read NdefMessage from the NFC card", "卡片里的 NdefMessage 没能读出", "让卡片贴稳后重试"),

    /** {@code 1504220} 这张卡片不能写入 NdefMessage（The NFC card does not support writing NdefMessage）。 */
    NDEF_NOT_WRITABLE(
            "1504220", "The NFC card does not support writing NdefMessage", "这张卡片不能写入 NdefMessage", "换一张可写的卡片"),

    /** {@code 1504221} NdefMessage 没能写进卡片（Failed to write NdefMessage to the NFC card）。 */
    NDEF_NOT_WRITTEN("1504221", "Failed to write NdefMessage to the NFC card", "NdefMessage 没能写进卡片", "让卡片贴稳后重试");

    private final String code;
    private final String message;
    private final String text;
    private final @Nullable String advice;

    NfcError(String code, String message, String text, @Nullable String advice) {
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
