package io.feishuapi.errors;

import io.feishuapi.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The codes of {@code errCode} that APIs for beacons share.
 *
 * @see ErrorTable
 */
public enum BeaconError implements SharedError {

    /** {@code 1716201} 这台设备或它的系统没有这项能力（unsupport）。 */
    UNSUPPORTED("1716201", "unsupport", "这台设备或它的系统没有这项能力", "在支持的设备上使用"),

    /** {@code 1716202} 搜索已在进行（already start）。 */
    ALREADY_STARTED("1716202", "already start", "搜索已在进行", "不必再次开始"),

    /** {@code 1716203} 搜索尚未开始（not startBeaconDiscovery）。 */
    NOT_STARTED("1716203", "not startBeaconDiscovery", "搜索尚未开始", "先调用 startBeaconDiscovery"),

    /** {@code 1716204} 定位服务没有打开或不可用（location service unavailable）。 */
    LOCATION_UNAVAILABLE("1716204", "location service unavailable", "定位服务没有打开或不可用", "请用户打开定位"),

    /** {@code 1716205} 蓝牙没有打开或不可用（bluetooth service unavailable）。 */
    BLUETOOTH_UNAVAILABLE("1716205", "bluetooth service unavailable", "蓝牙没有打开或不可用", "请用户打开蓝牙");

    private final String code;
    private final String message;
    private final String text;
    private final @Nullable String advice;

    BeaconError(String code, String message, String text, @Nullable String advice) {
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
