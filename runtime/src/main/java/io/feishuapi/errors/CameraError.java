package io.feishuapi.errors;

import io.feishuapi.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The codes of {@code errno} that the camera component and its context give.
 *
 * @see ErrorTable
 */
public enum CameraError implements SharedError {

    /** {@code 9000099} createCameraContext 的 id 与页面里的组件不一致（Failed to get component id）。 */
    COMPONENT_ID_WRONG("9000099", "Failed to get component id", "createCameraContext 的 id 与页面里的组件不一致", "给出组件的 id"),

    /** {@code 9005400} 相机组件自身出错（internalError）。 */
    INTERNAL_ERROR("9005400", "internalError", "相机组件自身出错", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 9005401} 相机没能初始化（Camera init error）。 */
    INITIALIZATION_FAILED("9005401", "Camera init error", "相机没能初始化", "检查相机权限，以及是否被别的应用占用"),

    /** {@code 9005402} 扫码模式下不能调用该接口（Not allow to invoke &#64;&#123;apiName&#125; in 'scanCode' mode）。 */
    NOT_IN_SCAN_MODE("9005402", "Not allow to invoke @{apiName} in 'scanCode' mode", "扫码模式下不能调用该接口", "改用其他 mode"),

    /** {@code 9005411} 录像已在进行（StartRecord record already started）。 */
    RECORD_ALREADY_STARTED("9005411", "StartRecord record already started", "录像已在进行", "先结束当前录像"),

    /** {@code 9005412} 开始录像时相机出错（StartRecord camera error）。 */
    RECORD_NOT_STARTED("9005412", "StartRecord camera error", "开始录像时相机出错", "重试"),

    /** {@code 9005421} 录像尚未开始（StopRecord record not started）。 */
    NOTHING_RECORDING("9005421", "StopRecord record not started", "录像尚未开始", "先调用 startRecord"),

    /** {@code 9005422} 结束录像时相机出错（StopRecord camera error）。 */
    RECORD_NOT_STOPPED("9005422", "StopRecord camera error", "结束录像时相机出错", "重试"),

    /** {@code 9005423} 录像文件没能存下来（StopRecord save file error）。 */
    RECORD_NOT_SAVED("9005423", "StopRecord save file error", "录像文件没能存下来", "检查存储空间"),

    /** {@code 9005431} 调整焦距在限定时间内没有完成（SetZoom fail: time out）。 */
    ZOOM_TIMED_OUT("9005431", "SetZoom fail: time out", "调整焦距在限定时间内没有完成", "重试"),

    /** {@code 9005441} 拍照时相机出错（TakePhoto camera error）。 */
    PHOTO_FAILED("9005441", "TakePhoto camera error", "拍照时相机出错", "重试"),

    /** {@code 9005442} 照片文件没能存下来（TakePhoto save file error）。 */
    PHOTO_NOT_SAVED("9005442", "TakePhoto save file error", "照片文件没能存下来", "检查存储空间"),

    /** {@code 9005443} 上一张照片还在拍（TakePhoto last capture not finish）。 */
    PHOTO_UNFINISHED("9005443", "TakePhoto last capture not finish", "上一张照片还在拍", "待其完成再拍"),

    /** {@code 9005501} 相机组件没能初始化（Camera init error）。 */
    COMPONENT_NOT_INITIALIZED("9005501", "Camera init error", "相机组件没能初始化", "检查相机权限，以及是否被别的应用占用"),

    /** {@code 9005502} 一个页面里放了多个 camera 组件（Cannot add more than one camera component）。 */
    SECOND_COMPONENT("9005502", "Cannot add more than one camera component", "一个页面里放了多个 camera 组件", "只留一个"),

    /** {@code 9005503} camera 组件没有设置 id（Failed to get component id）。 */
    COMPONENT_ID_MISSING("9005503", "Failed to get component id", "camera 组件没有设置 id", "为组件设置 id");

    private final String code;
    private final String message;
    private final String text;
    private final @Nullable String advice;

    CameraError(String code, String message, String text, @Nullable String advice) {
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
