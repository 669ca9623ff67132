package io.feishuapi.errors;

import io.feishuapi.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The codes of {@code errCode} that APIs for Bluetooth devices share.
 *
 * @see ErrorTable
 */
public enum BluetoothError implements SharedError {

    /** {@code 0} 调用成功，不是错误（ok）。 */
    OK("0", "ok", "调用成功，不是错误", null),

    /** {@code 10000} 蓝牙适配器还没有初始化（not init）。 */
    NOT_INITIALIZED("10000", "not init", "蓝牙适配器还没有初始化", "先调用 openBluetoothAdapter"),

    /** {@code 10001} 蓝牙适配器此刻用不了（device not available）。 */
    NOT_AVAILABLE("10001", "device not available", "蓝牙适配器此刻用不了", "请用户打开蓝牙"),

    /** {@code 10002} 找不到这台设备（device not found）。 */
    DEVICE_NOT_FOUND("10002", "device not found", "找不到这台设备", "检查 deviceId，或重新搜索"),

    /** {@code 10003} 没能连上设备（connection failed）。 */
    CONNECTION_FAILED("10003", "connection failed", "没能连上设备", "靠近设备后重连"),

    /** {@code 10004} 设备没有这个服务（service not found）。 */
    SERVICE_NOT_FOUND("10004", "service not found", "设备没有这个服务", "检查 serviceId"),

    /** {@code 10005} 服务里没有这个特征值（characteristicId not found）。 */
    CHARACTERISTIC_NOT_FOUND("10005", "characteristicId not found", "服务里没有这个特征值", "检查 characteristicId"),

    /** {@code 10006} 与设备的连接断了（no connection）。 */
    NO_CONNECTION("10006", "no connection", "与设备的连接断了", "重新连接"),

    /** {@code 10007} 这个特征值不能这样操作（operation not available on this characteristic）。 */
    OPERATION_NOT_AVAILABLE(
            "10007", "operation not available on this characteristic", "这个特征值不能这样操作", "先看特征值的 properties"),

    /** {@code 10008} 系统报告的其他异常（system error）。 */
    SYSTEM_ERROR("10008", "system error", "系统报告的其他异常", "重新初始化适配器后重试"),

    /** {@code 10009} Android 版本早于 4.3，没有低功耗蓝牙（BLE not available on this device）。 */
    BLE_NOT_AVAILABLE("10009", "BLE not available on this device", "Android 版本早于 4.3，没有低功耗蓝牙", "在较新的设备上使用"),

    /** {@code 10010} 找不到这个描述符（descriptor not found）。 */
    DESCRIPTOR_NOT_FOUND("10010", "descriptor not found", "找不到这个描述符", "检查特征值的描述符"),

    /** {@code 10011} deviceId 为空或无效（invalid deviceId）。 */
    INVALID_DEVICE_ID("10011", "invalid deviceId", "deviceId 为空或无效", "检查 deviceId"),

    /** {@code 10012} serviceId 为空或无效（invalid serviceId）。 */
    INVALID_SERVICE_ID("10012", "invalid serviceId", "serviceId 为空或无效", "检查 serviceId"),

    /** {@code 10013} characteristicId 为空或无效（invalid characteristicId）。 */
    INVALID_CHARACTERISTIC_ID("10013", "invalid characteristicId", "characteristicId 为空或无效", "检查 characteristicId"),

    /** {@code 10014} 要发送的数据为空，或格式不对（invalid data）。 */
    INVALID_DATA("10014", "invalid data", "要发送的数据为空，或格式不对", "检查 value"),

    /** {@code 10015} 操作在限定时间内没有完成（operation time out）。 */
    TIMED_OUT("10015", "operation time out", "操作在限定时间内没有完成", "重试"),

    /** {@code 10016} 少给了参数（parameters needed）。 */
    PARAMETERS_MISSING("10016", "parameters needed", "少给了参数", "按文档补全参数"),

    /** {@code 10017} 特征值没能写入（failed to write characteristic）。 */
    WRITE_FAILED("10017", "failed to write characteristic", "特征值没能写入", "检查连接后重试"),

    /** {@code 10018} 特征值没能读出（failed to read characteristic）。 */
    READ_FAILED("10018", "failed to read characteristic", "特征值没能读出", "检查连接后重试");

    private final String code;
    private final String message;
    private final String text;
    private final @Nullable String advice;

    BluetoothError(String code, String message, String text, @Nullable String advice) {
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
