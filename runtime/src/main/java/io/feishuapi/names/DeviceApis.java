package io.feishuapi.names;

/** Names of the APIs in the category {@code device} of the docs. */
public interface DeviceApis {

    /** 读出系统粘贴板里的内容。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/clipboard/getclipboarddata">getClipboardData</a> */
    String GET_CLIPBOARD_DATA = "getClipboardData";

    /** 查询设备正连着哪个 Wi-Fi。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/wi-fi/getconnectedwifi">getConnectedWifi</a> */
    String GET_CONNECTED_WIFI = "getConnectedWifi";

    /** 给设备当前的网络评级，得知网络是好是坏。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/network-status/getnetworkqualitytype">getNetworkQualityType</a> */
    String GET_NETWORK_QUALITY_TYPE = "getNetworkQualityType";

    /** 得知设备正在使用哪一类网络。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/network-status/getnetworktype">getNetworkType</a> */
    String GET_NETWORK_TYPE = "getNetworkType";

    /** 得知屏幕现在的亮度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/screen-brightness/get-screen-brightness">getScreenBrightness</a> */
    String GET_SCREEN_BRIGHTNESS = "getScreenBrightness";

    /** 读出设备所记的步数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/sport-and-health/getstepcount">getStepCount</a> */
    String GET_STEP_COUNT = "getStepCount";

    /** 请求附近的 Wi-Fi 列表。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/wi-fi/getwifilist">getWifiList</a> */
    String GET_WIFI_LIST = "getWifiList";

    /** 得知 Wi-Fi 开关是开还是关。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/wi-fi/getwifistatus">getWifiStatus</a> */
    String GET_WIFI_STATUS = "getWifiStatus";

    /** 允许或禁止用户对当前页面截屏，仅在 Android 设备上生效。 <a href="https://open.feishu.cn/document/web-app/gadget-api/device/user-screenshot-event/grantscreenshot">grantScreenShot</a> */
    String GRANT_SCREEN_SHOT = "grantScreenShot";

    /** 给一个号码打电话。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/make-a-phone-call/makephonecall">makePhoneCall</a> */
    String MAKE_PHONE_CALL = "makePhoneCall";

    /** 监听加速度计，数据一有变化就回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/accelerometer/onaccelerometerchange">onAccelerometerChange</a> */
    String ON_ACCELEROMETER_CHANGE = "onAccelerometerChange";

    /** 监听罗盘，以 5 次/秒的频率回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/compass/oncompasschange">onCompassChange</a> */
    String ON_COMPASS_CHANGE = "onCompassChange";

    /** 监听 Wi-Fi 列表的到来。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/wi-fi/ongetwifilist">onGetWifiList</a> */
    String ON_GET_WIFI_LIST = "onGetWifiList";

    /** 监听网络质量，变化时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/network-status/onnetworkqualitychange">onNetworkQualityChange</a> */
    String ON_NETWORK_QUALITY_CHANGE = "onNetworkQualityChange";

    /** 监听网络状态，变化时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/network-status/onnetworkstatuschange">onNetworkStatusChange</a> */
    String ON_NETWORK_STATUS_CHANGE = "onNetworkStatusChange";

    /** 监听用户截屏，用户按下系统的截屏键时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/user-screenshot-event/onusercapturescreen">onUserCaptureScreen</a> */
    String ON_USER_CAPTURE_SCREEN = "onUserCaptureScreen";

    /** 打开扫码界面，返回扫到的内容。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/scan-code/scancode">scanCode</a> */
    String SCAN_CODE = "scanCode";

    /** 把内容放进系统粘贴板。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/clipboard/setclipboarddata">setClipboardData</a> */
    String SET_CLIPBOARD_DATA = "setClipboardData";

    /** 让屏幕一直亮着，或恢复自动熄屏。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/screen-brightness/setkeepscreenon">setKeepScreenOn</a> */
    String SET_KEEP_SCREEN_ON = "setKeepScreenOn";

    /** 调节屏幕的亮度。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/screen-brightness/set-screen-brightness">setScreenBrightness</a> */
    String SET_SCREEN_BRIGHTNESS = "setScreenBrightness";

    /** 让客户端开始监听加速度计。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/accelerometer/startaccelerometer">startAccelerometer</a> */
    String START_ACCELEROMETER = "startAccelerometer";

    /** 让客户端开始监听罗盘。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/compass/startcompass">startCompass</a> */
    String START_COMPASS = "startCompass";

    /** 让客户端不再监听加速度计。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/accelerometer/stopaccelerometer">stopAccelerometer</a> */
    String STOP_ACCELEROMETER = "stopAccelerometer";

    /** 让客户端不再监听罗盘。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/compass/stopcompass">stopCompass</a> */
    String STOP_COMPASS = "stopCompass";

    /** 让手机振动较长的一段时间。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/vibrate/vibratelong">vibrateLong</a> */
    String VIBRATE_LONG = "vibrateLong";

    /** 让手机短促地振动一下。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/vibrate/vibrateshort">vibrateShort</a> */
    String VIBRATE_SHORT = "vibrateShort";
}
