package io.feishuapi.errors;

import io.feishuapi.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The codes of {@code errno} that belong to APIs of one category.
 *
 * @see ErrorTable
 */
public enum CategoryError implements SharedError {

    /** {@code 1000001} login：服务端出错（server error）。 */
    LOGIN_SERVER_ERROR("1000001", "server error", "login：服务端出错", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 1000002} login：会话没能存下来（update session failed）。 */
    SESSION_NOT_SAVED("1000002", "update session failed", "login：会话没能存下来", "重新登录"),

    /** {@code 1001001} getUserInfo：会话已失效（invalid session, please login）。 */
    SESSION_INVALID("1001001", "invalid session, please login", "getUserInfo：会话已失效", "先调用 login"),

    /** {@code 1001002} getUserInfo：没有取到用户信息（get user info failed）。 */
    USER_INFO_FAILED("1001002", "get user info failed", "getUserInfo：没有取到用户信息", "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 1002002} 聊天接口：用户放弃了操作（Cancel）。 */
    CHAT_CANCELLED("1002002", "Cancel", "聊天接口：用户放弃了操作", null),

    /** {@code 1002011} enterBot：打不开与机器人的会话（Unable to launch a chat with the bot. Please check if the bot capability has been enabled for your app）。 */
    BOT_NOT_AVAILABLE(
            "1002011",
            "Unable to launch a chat with the bot. Please check if the bot capability has been enabled for your app",
            "enterBot：打不开与机器人的会话",
            "在开发者后台为应用启用机器人能力"),

    /** {@code 1002012} enterChat：openId 与 openChatId 都没有给（Parameter error. openId and openChatId cannot be both empty）。 */
    CHAT_ID_MISSING(
            "1002012",
            "Parameter error. openId and openChatId cannot be both empty",
            "enterChat：openId 与 openChatId 都没有给",
            "至少给其中一个"),

    /** {@code 1002013} toggleChat：所处模式不对（Wrong mode. Please switch to appCenter mode）。 */
    WRONG_MODE("1002013", "Wrong mode. Please switch to appCenter mode", "toggleChat：所处模式不对", "切换到 appCenter 模式后再调用"),

    /** {@code 1003001} chooseContact：有人同时出现在 choosenIds 与 disableChosenIds 中（Parameter error. Some values exist in both choosenIds and disableChosenIds）。 */
    CHOSEN_IDS_OVERLAP(
            "1003001",
            "Parameter error. Some values exist in both choosenIds and disableChosenIds",
            "chooseContact：有人同时出现在 choosenIds 与 disableChosenIds 中",
            "去掉两者共有的 ID"),

    /** {@code 1003003} chooseContact：用户放弃了选择（Cancel）。 */
    CONTACT_CANCELLED("1003003", "Cancel", "chooseContact：用户放弃了选择", null),

    /** {@code 1004001} 人脸比对：没有拿到会话（Failed to get session）。 */
    FACE_SESSION_FAILED("1004001", "Failed to get session", "人脸比对：没有拿到会话", "重新登录后重试"),

    /** {@code 1004002} 人脸比对：服务端给的身份信息格式有误（Invalid response. Failed to request identity）。 */
    FACE_IDENTITY_MALFORMED(
            "1004002",
            "Invalid response. Failed to request identity",
            "人脸比对：服务端给的身份信息格式有误",
            "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 1004003} 人脸比对：服务端给的 ticket 格式有误（Invalid response. Failed to request user_ticket）。 */
    FACE_TICKET_MALFORMED(
            "1004003",
            "Invalid response. Failed to request user_ticket",
            "人脸比对：服务端给的 ticket 格式有误",
            "稍后重试；一再出现时带上 errMsg 向飞书反馈"),

    /** {@code 1004004} 人脸比对：服务端报告了错误（Server error: %s (error code: %d)）。 */
    FACE_SERVER_ERROR("1004004", "Server error: %s (error code: %d)", "人脸比对：服务端报告了错误", "看 errMsg 里的服务端错误码"),

    /** {@code 1004005} 人脸比对：网络请求没有成功（Network error: %s）。 */
    FACE_NETWORK_ERROR("1004005", "Network error: %s", "人脸比对：网络请求没有成功", "检查网络后重试"),

    /** {@code 1004009} 人脸比对：认证用的图片读不出来（Failed to read images for authentication）。 */
    FACE_IMAGES_UNREADABLE("1004009", "Failed to read images for authentication", "人脸比对：认证用的图片读不出来", "重新采集"),

    /** {@code 1004010} 人脸比对：资源在限定时间内没有下载完（Resource download timeout）。 */
    FACE_RESOURCE_TIMEOUT("1004010", "Resource download timeout", "人脸比对：资源在限定时间内没有下载完", "检查网络后重试"),

    /** {@code 1004011} 人脸比对：图片没能存下来（Failed to save image）。 */
    FACE_IMAGE_NOT_SAVED("1004011", "Failed to save image", "人脸比对：图片没能存下来", "检查存储空间"),

    /** {@code 1100001} showModal：标题与内容都没有给（invalid title and content）。 */
    MODAL_WITHOUT_TEXT("1100001", "invalid title and content", "showModal：标题与内容都没有给", "至少给其中一个"),

    /** {@code 1300001} 图片接口：用户放弃了操作（User canceled the operation）。 */
    IMAGE_CANCELLED("1300001", "User canceled the operation", "图片接口：用户放弃了操作", null),

    /** {@code 1300002} 图片接口：相册没能打开（Unable to open album）。 */
    ALBUM_NOT_OPENED("1300002", "Unable to open album", "图片接口：相册没能打开", "检查相册权限"),

    /** {@code 1300003} 图片接口：图片没能压缩（Unable to compress image）。 */
    IMAGE_NOT_COMPRESSED("1300003", "Unable to compress image", "图片接口：图片没能压缩", "换一张图片"),

    /** {@code 1300004} 图片接口：文件类型不对，只接受 JPG（Invalid file type. Only .JPG images are supported currently.）。 */
    NOT_A_JPG(
            "1300004",
            "Invalid file type. Only .JPG images are supported currently.",
            "图片接口：文件类型不对，只接受 JPG",
            "换成 JPG 图片"),

    /** {@code 1300007} 图片接口：网络图片没有加载出来（Unable to load image）。 */
    IMAGE_NOT_LOADED("1300007", "Unable to load image", "图片接口：网络图片没有加载出来", "检查图片地址和网络"),

    /** {@code 1300008} 图片接口：图片的大小不被接受（Invalid image size）。 */
    IMAGE_SIZE_INVALID("1300008", "Invalid image size", "图片接口：图片的大小不被接受", "缩小图片"),

    /** {@code 1300009} 图片接口：数据不是有效的图片（Invalid image data）。 */
    IMAGE_DATA_INVALID("1300009", "Invalid image data", "图片接口：数据不是有效的图片", "检查图片数据"),

    /** {@code 1300010} 图片接口：组织的安全设置不许把文件存到本机（Unable to save locally due to your organization's security configuration）。 */
    IMAGE_SAVING_FORBIDDEN(
            "1300010",
            "Unable to save locally due to your organization's security configuration",
            "图片接口：组织的安全设置不许把文件存到本机",
            "请组织的管理员调整设置"),

    /** {@code 1300011} 图片接口：不认识这种图片格式（Image format not supported）。 */
    IMAGE_FORMAT_UNSUPPORTED("1300011", "Image format not supported", "图片接口：不认识这种图片格式", "转换图片格式"),

    /** {@code 1300012} 图片接口：系统没能把图片存下来（Unable to save image）。 */
    IMAGE_NOT_SAVED("1300012", "Unable to save image", "图片接口：系统没能把图片存下来", "检查存储空间和相册权限"),

    /** {@code 1300013} 图片接口：相机正由优先级更高的业务使用（startShootHigherPriorityFailed）。 */
    PHOTO_PREEMPTED("1300013", "startShootHigherPriorityFailed", "图片接口：相机正由优先级更高的业务使用", "待其结束后重试"),

    /** {@code 1301001} 视频接口：用户放弃了操作（User canceled the operation）。 */
    VIDEO_CANCELLED("1301001", "User canceled the operation", "视频接口：用户放弃了操作", null),

    /** {@code 1301002} 视频接口：从相册选到的图片或视频没有内容（Empty image or video）。 */
    MEDIA_EMPTY("1301002", "Empty image or video", "视频接口：从相册选到的图片或视频没有内容", "重新选择"),

    /** {@code 1301003} 视频接口：从相册选到的视频没有内容（Empty video）。 */
    VIDEO_EMPTY("1301003", "Empty video", "视频接口：从相册选到的视频没有内容", "重新选择"),

    /** {@code 1301004} 视频接口：视频比允许选取的更长（Video duration exceeds the maximum limit）。 */
    VIDEO_TOO_LONG("1301004", "Video duration exceeds the maximum limit", "视频接口：视频比允许选取的更长", "选更短的视频"),

    /** {@code 1301010} 视频接口：组织的安全设置不许把文件存到本机（Unable to save locally due to your organization's security configuration）。 */
    VIDEO_SAVING_FORBIDDEN(
            "1301010",
            "Unable to save locally due to your organization's security configuration",
            "视频接口：组织的安全设置不许把文件存到本机",
            "请组织的管理员调整设置"),

    /** {@code 1301011} 视频接口：不认识这种视频格式（Video format not supported）。 */
    VIDEO_FORMAT_UNSUPPORTED("1301011", "Video format not supported", "视频接口：不认识这种视频格式", "转换视频格式"),

    /** {@code 1301012} 视频接口：系统没能把视频存下来（Unable to save video）。 */
    VIDEO_NOT_SAVED("1301012", "Unable to save video", "视频接口：系统没能把视频存下来", "检查存储空间和相册权限"),

    /** {@code 1301013} 视频接口：相机正由优先级更高的业务使用（startShootHigherPriorityFailed）。 */
    VIDEO_PREEMPTED("1301013", "startShootHigherPriorityFailed", "视频接口：相机正由优先级更高的业务使用", "待其结束后重试"),

    /** {@code 1305001} 录音接口：有优先级更高的音频在用，录音无法开始（Unable to record. A higher priority media event is being processed）。 */
    RECORDING_PREEMPTED(
            "1305001",
            "Unable to record. A higher priority media event is being processed",
            "录音接口：有优先级更高的音频在用，录音无法开始",
            "待其结束后重试"),

    /** {@code 1305002} 录音接口：有优先级更高的音频在用，录音无法恢复（Unable to record. A higher priority media event is being processed）。 */
    RESUMING_PREEMPTED(
            "1305002",
            "Unable to record. A higher priority media event is being processed",
            "录音接口：有优先级更高的音频在用，录音无法恢复",
            "待其结束后重试"),

    /** {@code 1305003} 录音接口：其他原因造成的调用失败（OperateRecorder %s failed, reason: %s）。 */
    RECORDER_FAILED("1305003", "OperateRecorder %s failed, reason: %s", "录音接口：其他原因造成的调用失败", "看 errMsg 里的原因"),

    /** {@code 1306001} getVideoInfo：网络地址不被接受（Path not be supported）。 */
    VIDEO_PATH_UNSUPPORTED("1306001", "Path not be supported", "getVideoInfo：网络地址不被接受", "先下载，再给本地路径"),

    /** {@code 1306002} getVideoInfo：视频没有加载出来（Unable to load video）。 */
    VIDEO_NOT_LOADED("1306002", "Unable to load video", "getVideoInfo：视频没有加载出来", "检查路径和文件"),

    /** {@code 1306003} getVideoInfo：从文件里读不出视频信息（Can't get info from video file）。 */
    VIDEO_INFO_FAILED("1306003", "Can't get info from video file", "getVideoInfo：从文件里读不出视频信息", "检查文件是否完整"),

    /** {@code 1306004} getVideoInfo：文件格式不被接受（Type not be supported）。 */
    VIDEO_TYPE_UNSUPPORTED("1306004", "Type not be supported", "getVideoInfo：文件格式不被接受", "换用接受的格式"),

    /** {@code 1406001} openSchema：距上次调用不足 500 毫秒（invoke openSchema too fast）。 */
    SCHEMA_TOO_FAST("1406001", "invoke openSchema too fast", "openSchema：距上次调用不足 500 毫秒", "隔开两次调用"),

    /** {@code 1406002} openSchema：没有给出 schema（empty schema param）。 */
    SCHEMA_EMPTY("1406002", "empty schema param", "openSchema：没有给出 schema", "给出 schema"),

    /** {@code 1406003} openSchema：该 schema 没有列入白名单（not in the white list）。 */
    SCHEMA_NOT_LISTED("1406003", "not in the white list", "openSchema：该 schema 没有列入白名单", "先申请加入白名单"),

    /** {@code 1406004} openSchema：schema 写得不对（schema invalid）。 */
    SCHEMA_INVALID("1406004", "schema invalid", "openSchema：schema 写得不对", "检查 schema"),

    /** {@code 1501001} 蓝牙接口：适配器还没有初始化（Bluetooth adapter not initialized）。 */
    BLUETOOTH_NOT_INITIALIZED(
            "1501001", "Bluetooth adapter not initialized", "蓝牙接口：适配器还没有初始化", "先调用 openBluetoothAdapter"),

    /** {@code 1501002} 蓝牙接口：适配器此刻用不了（Bluetooth adapter not available）。 */
    BLUETOOTH_NOT_AVAILABLE("1501002", "Bluetooth adapter not available", "蓝牙接口：适配器此刻用不了", "请用户打开蓝牙"),

    /** {@code 1501003} 蓝牙接口：找不到这台设备（Device not found）。 */
    BLUETOOTH_DEVICE_NOT_FOUND("1501003", "Device not found", "蓝牙接口：找不到这台设备", "检查 deviceId，或重新搜索"),

    /** {@code 1501004} 蓝牙接口：没能连上设备（Connection failed）。 */
    BLUETOOTH_CONNECTION_FAILED("1501004", "Connection failed", "蓝牙接口：没能连上设备", "靠近设备后重连"),

    /** {@code 1501005} 蓝牙接口：设备没有这个服务（Service not found）。 */
    BLUETOOTH_SERVICE_NOT_FOUND("1501005", "Service not found", "蓝牙接口：设备没有这个服务", "检查 serviceId"),

    /** {@code 1501006} 蓝牙接口：服务里没有这个特征值（Characteristic not found）。 */
    BLUETOOTH_CHARACTERISTIC_NOT_FOUND("1501006", "Characteristic not found", "蓝牙接口：服务里没有这个特征值", "检查 characteristicId"),

    /** {@code 1501007} 蓝牙接口：与设备的连接断了（Connection lost）。 */
    BLUETOOTH_CONNECTION_LOST("1501007", "Connection lost", "蓝牙接口：与设备的连接断了", "重新连接"),

    /** {@code 1501008} 蓝牙接口：这个特征值不能这样操作（Operation not available on this characteristic）。 */
    BLUETOOTH_OPERATION_NOT_AVAILABLE(
            "1501008", "Operation not available on this characteristic", "蓝牙接口：这个特征值不能这样操作", "先看特征值的 properties"),

    /** {@code 1501009} 蓝牙接口：操作系统报告了异常（System error）。 */
    BLUETOOTH_SYSTEM_ERROR("1501009", "System error", "蓝牙接口：操作系统报告了异常", "重新初始化适配器后重试"),

    /** {@code 1501010} 蓝牙接口：Android 版本早于 4.3，没有低功耗蓝牙（BLE not available on this device）。 */
    BLE_NOT_AVAILABLE("1501010", "BLE not available on this device", "蓝牙接口：Android 版本早于 4.3，没有低功耗蓝牙", "在较新的设备上使用"),

    /** {@code 1501011} 蓝牙接口：找不到这个描述符（Descriptor not found）。 */
    BLUETOOTH_DESCRIPTOR_NOT_FOUND("1501011", "Descriptor not found", "蓝牙接口：找不到这个描述符", "检查特征值的描述符"),

    /** {@code 1501012} 蓝牙接口：要发送的数据为空，或格式不对（Invalid data）。 */
    BLUETOOTH_INVALID_DATA("1501012", "Invalid data", "蓝牙接口：要发送的数据为空，或格式不对", "检查 value"),

    /** {@code 1501013} 蓝牙接口：操作在限定时间内没有完成（Operation timed out）。 */
    BLUETOOTH_TIMED_OUT("1501013", "Operation timed out", "蓝牙接口：操作在限定时间内没有完成", "重试"),

    /** {@code 1503001} Beacon 接口：这台设备或它的系统没有这项能力（Not supported by the device/system）。 */
    BEACON_UNSUPPORTED("1503001", "Not supported by the device/system", "Beacon 接口：这台设备或它的系统没有这项能力", "在支持的设备上使用"),

    /** {@code 1503002} Beacon 接口：搜索已在进行（Search already started）。 */
    BEACON_ALREADY_STARTED("1503002", "Search already started", "Beacon 接口：搜索已在进行", "不必再次开始"),

    /** {@code 1503003} Beacon 接口：搜索尚未开始（Search not started yet）。 */
    BEACON_NOT_STARTED("1503003", "Search not started yet", "Beacon 接口：搜索尚未开始", "先调用 startBeaconDiscovery"),

    /** {@code 1503004} Beacon 接口：定位服务没有打开或不可用（Location service not available）。 */
    BEACON_LOCATION_UNAVAILABLE("1503004", "Location service not available", "Beacon 接口：定位服务没有打开或不可用", "请用户打开定位"),

    /** {@code 1503005} Beacon 接口：蓝牙没有打开或不可用（Bluetooth service not available）。 */
    BEACON_BLUETOOTH_UNAVAILABLE("1503005", "Bluetooth service not available", "Beacon 接口：蓝牙没有打开或不可用", "请用户打开蓝牙"),

    /** {@code 1504001} NFC 接口：这台手机没有 NFC（NFC is not avaliable）。 */
    NFC_NOT_AVAILABLE("1504001", "NFC is not avaliable", "NFC 接口：这台手机没有 NFC", "在有 NFC 的手机上使用"),

    /** {@code 1504003} NFC 接口：系统的 NFC 开关关着（system NFC switch not opened）。 */
    NFC_SWITCHED_OFF("1504003", "system NFC switch not opened", "NFC 接口：系统的 NFC 开关关着", "请用户打开 NFC"),

    /** {@code 1504204} NFC 接口：已经连上标签（Tech already connected）。 */
    NFC_ALREADY_CONNECTED("1504204", "Tech already connected", "NFC 接口：已经连上标签", "不必再次连接"),

    /** {@code 1504205} NFC 接口：还没有连上标签（Tech has not connected）。 */
    NFC_NOT_CONNECTED("1504205", "Tech has not connected", "NFC 接口：还没有连上标签", "先调用 connect"),

    /** {@code 1504206} NFC 接口：系统还没有发现标签（NFC tag has not been discoveryed）。 */
    NFC_TAG_NOT_DISCOVERED("1504206", "NFC tag has not been discoveryed", "NFC 接口：系统还没有发现标签", "请用户把标签贴近手机"),

    /** {@code 1504208} NFC 接口：标签没有这种 tech（unavailable tech）。 */
    NFC_TECH_UNAVAILABLE("1504208", "unavailable tech", "NFC 接口：标签没有这种 tech", "看 onDiscovered 给出的 techs"),

    /** {@code 1504209} NFC 接口：这项 NFC 能力用不了（function not support）。 */
    NFC_FUNCTION_UNSUPPORTED("1504209", "function not support", "NFC 接口：这项 NFC 能力用不了", "对照支持说明"),

    /** {@code 1504211} NFC 接口：没有给出要传的数据（data is null）。 */
    NFC_DATA_NULL("1504211", "data is null", "NFC 接口：没有给出要传的数据", "给出 data"),

    /** {@code 1504212} NFC 接口：要传的 ArrayBuffer 是空的（array buffer is empty）。 */
    NFC_BUFFER_EMPTY("1504212", "array buffer is empty", "NFC 接口：要传的 ArrayBuffer 是空的", "给出有内容的数据"),

    /** {@code 1504213} NFC 接口：要传的 base64 文本是空的（base64 value is empty）。 */
    NFC_BASE64_EMPTY("1504213", "base64 value is empty", "NFC 接口：要传的 base64 文本是空的", "给出有内容的数据"),

    /** {@code 1504214} NFC 接口：base64 文本解不开（base64 decode failed）。 */
    NFC_BASE64_UNDECODABLE("1504214", "base64 decode failed", "NFC 接口：base64 文本解不开", "检查编码"),

    /** {@code 1504215} NFC 接口：传输失败，指令不合标签的协议（transceive data failed）。 */
    NFC_TRANSCEIVE_FAILED("1504215", "transceive data failed", "NFC 接口：传输失败，指令不合标签的协议", "检查所发的指令"),

    /** {@code 1504216} NFC 接口：没有给出 NFC 类型（nfc type is empty）。 */
    NFC_TYPE_EMPTY("1504216", "nfc type is empty", "NFC 接口：没有给出 NFC 类型", "给出类型"),

    /** {@code 1504217} NFC 接口：与 NFC 服务断开了（nfc service dead）。 */
    NFC_SERVICE_DEAD("1504217", "nfc service dead", "NFC 接口：与 NFC 服务断开了", "重新开始搜索"),

    /** {@code 1505001} scanCode：上一次扫码还没有结束（仅 iOS）（Scanning now. Please do not call the API again）。 */
    SCAN_UNDER_WAY(
            "1505001", "Scanning now. Please do not call the API again", "scanCode：上一次扫码还没有结束（仅 iOS）", "待其结束再调用"),

    /** {@code 1505002} scanCode：用户放弃了扫码（User canceled scanning）。 */
    SCAN_CANCELLED("1505002", "User canceled scanning", "scanCode：用户放弃了扫码", null),

    /** {@code 1506001} getConnectedWifi：没有连上 Wi-Fi（Wi-Fi not connected）。 */
    WIFI_NOT_CONNECTED("1506001", "Wi-Fi not connected", "getConnectedWifi：没有连上 Wi-Fi", "连上 Wi-Fi 后重试"),

    /** {@code 1506002} getConnectedWifi：Wi-Fi 的信息不可用（Invalid Wi-Fi information）。 */
    WIFI_INVALID("1506002", "Invalid Wi-Fi information", "getConnectedWifi：Wi-Fi 的信息不可用", "检查定位权限后重试"),

    /** {@code 1507001} 剪贴板接口：应用在后台时不能使用剪贴板（Unable to access clipboard in the background）。 */
    CLIPBOARD_IN_BACKGROUND(
            "1507001", "Unable to access clipboard in the background", "剪贴板接口：应用在后台时不能使用剪贴板", "回到前台再调用"),

    /** {@code 1510001} 截屏监听：管理员不许截屏（Screenshot disabled by admin）。 */
    SCREENSHOT_DISABLED("1510001", "Screenshot disabled by admin", "截屏监听：管理员不许截屏", null),

    /** {@code 1511001} 加速度计：设备上没有可用的加速度计（仅 iOS）（Accelerometer unavailable on the device）。 */
    ACCELEROMETER_UNAVAILABLE("1511001", "Accelerometer unavailable on the device", "加速度计：设备上没有可用的加速度计（仅 iOS）", null),

    /** {@code 1511002} 加速度计：早已开启（仅 iOS）（Accelerometer  enabled already）。 */
    ACCELEROMETER_ENABLED("1511002", "Accelerometer  enabled already", "加速度计：早已开启（仅 iOS）", "不必再次开启"),

    /** {@code 1700001} 定位接口：管理员关掉了位置服务（The admin has disabled access to location）。 */
    LOCATION_DISABLED("1700001", "The admin has disabled access to location", "定位接口：管理员关掉了位置服务", "请组织的管理员打开"),

    /** {@code 1700002} 定位接口：网络出错（Network error）。 */
    LOCATION_NETWORK_ERROR("1700002", "Network error", "定位接口：网络出错", "检查网络后重试"),

    /** {@code 1700003} 定位接口：在限定时间内没有定到位（Location request timed out）。 */
    LOCATION_TIMED_OUT("1700003", "Location request timed out", "定位接口：在限定时间内没有定到位", "到开阔处重试"),

    /** {@code 1700004} 定位接口：此刻取不到位置（Unable to access location）。 */
    LOCATION_FAILED("1700004", "Unable to access location", "定位接口：此刻取不到位置", "稍后重试"),

    /** {@code 1700005} 定位接口：设备上没有可用的谷歌服务（仅 Android）（Google services not available. Please install Google services first）。 */
    GOOGLE_SERVICES_MISSING(
            "1700005",
            "Google services not available. Please install Google services first",
            "定位接口：设备上没有可用的谷歌服务（仅 Android）",
            "安装谷歌服务"),

    /** {@code 1700006} 定位接口：定位服务没有打开，或没有定位权限（Please check the status of location services and access to location）。 */
    LOCATION_SERVICE_OFF(
            "1700006",
            "Please check the status of location services and access to location",
            "定位接口：定位服务没有打开，或没有定位权限",
            "请用户打开定位并授权"),

    /** {@code 1700007} chooseLocation：用户没有选位置就离开了（The user exited the location selection page without sending location）。 */
    LOCATION_NOT_CHOSEN(
            "1700007",
            "The user exited the location selection page without sending location",
            "chooseLocation：用户没有选位置就离开了",
            null),

    /** {@code 1700008} reverseGeocode：这个坐标没有查到地址（Reverse geocode request yielded no result）。 */
    GEOCODE_EMPTY("1700008", "Reverse geocode request yielded no result", "reverseGeocode：这个坐标没有查到地址", "检查经纬度"),

    /** {@code 1801001} setStorage：单个 key 的数据超过 1 MB（exceed storage item max size）。 */
    STORAGE_ITEM_TOO_LARGE("1801001", "exceed storage item max size", "setStorage：单个 key 的数据超过 1 MB", "分开存放"),

    /** {@code 1801002} setStorage：数据合计超过 10 MB（total storage size exceed）。 */
    STORAGE_FULL("1801002", "total storage size exceed", "setStorage：数据合计超过 10 MB", "删除不用的数据"),

    /** {@code 1802001} getStorage：没有这个 key（key not found）。 */
    STORAGE_KEY_NOT_FOUND("1802001", "key not found", "getStorage：没有这个 key", "先存入，或按没有值处理"),

    /** {@code 1804001} clearStorage：存储没能清空（clear storage fail）。 */
    STORAGE_NOT_CLEARED("1804001", "clear storage fail", "clearStorage：存储没能清空", "重试"),

    /** {@code 2400001} Block 接口：没有设置 useStartLoading（not use loading）。 */
    BLOCK_WITHOUT_LOADING("2400001", "not use loading", "Block 接口：没有设置 useStartLoading", "在配置里设置 useStartLoading"),

    /** {@code 2700001} requestAccess：没有拿到会话（Unable to get session）。 */
    ACCESS_SESSION_FAILED("2700001", "Unable to get session", "requestAccess：没有拿到会话", "重新登录后重试"),

    /** {@code 2700002} requestAccess：授权中途失败，原因见其中的 code 与 msg（Authorization terminated unexpectedly. Error code: xx; error message:	xx）。 */
    ACCESS_TERMINATED(
            "2700002",
            "Authorization terminated unexpectedly. Error code: xx; error message:\txx",
            "requestAccess：授权中途失败，原因见其中的 code 与 msg",
            "查服务端的通用错误码");

    private final String code;
    private final String message;
    private final String text;
    private final @Nullable String advice;

    CategoryError(String code, String message, String text, @Nullable String advice) {
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
