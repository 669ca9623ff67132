package io.feishuapi.names;

/** Names of the APIs in the category {@code location} of the docs. */
public interface LocationApis {

    /** 打开地图，由用户指定一个位置。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/location/chooselocation">chooseLocation</a> */
    String CHOOSE_LOCATION = "chooseLocation";

    /** 取得设备现在的地理位置。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/location/getlocation">getLocation</a> */
    String GET_LOCATION = "getLocation";

    /** 得知 GPS 开关是开还是关。 <a href="https://open.feishu.cn/document/web-app/gadget-api/location/getlocationstatus">getLocationStatus</a> */
    String GET_LOCATION_STATUS = "getLocationStatus";

    /** 监听位置变化；调用 <a href="https://open.feishu.cn/document/uYjL24iN/uMTOuMTOuMTO/startlocationupdate">startLocationUpdate</a> 之后，位置每次更新都回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/location/onlocationchange">onLocationChange</a> */
    String ON_LOCATION_CHANGE = "onLocationChange";

    /** 监听持续定位的失败。 <a href="https://open.feishu.cn/document/web-app/gadget-api/location/onlocationchangeerror">onLocationChangeError</a> */
    String ON_LOCATION_CHANGE_ERROR = "onLocationChangeError";

    /** 在客户端自带的地图上展示一个位置。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/location/openlocation">openLocation</a> */
    String OPEN_LOCATION = "openLocation";

    /** 由经纬度得知是什么地方，即逆地理编码。 <a href="https://open.feishu.cn/document/web-app/gadget-api/location/reversegeocode">reverseGeocode</a> */
    String REVERSE_GEOCODE = "reverseGeocode";

    /** 开始接收位置变化，须在应用位于前台时调用。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/location/startlocationupdate">startLocationUpdate</a> */
    String START_LOCATION_UPDATE = "startLocationUpdate";

    /** 不再接收位置变化。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/location/stoplocationupdate">stopLocationUpdate</a> */
    String STOP_LOCATION_UPDATE = "stopLocationUpdate";
}
