package io.feishuapi.names;

/** Names of the APIs in the category {@code bluetooth} of the docs. */
public interface BluetoothApis {

    /** 关闭蓝牙模块。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/closebluetoothadapter">closeBluetoothAdapter</a> */
    String CLOSE_BLUETOOTH_ADAPTER = "closeBluetoothAdapter";

    /** 与一台低功耗蓝牙设备建立连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/connectbledevice">connectBLEDevice</a> */
    String CONNECT_BLE_DEVICE = "connectBLEDevice";

    /** 断开与一台低功耗蓝牙设备的连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/disconnectbledevice">disconnectBLEDevice</a> */
    String DISCONNECT_BLE_DEVICE = "disconnectBLEDevice";

    /** 列出低功耗蓝牙设备某个服务的特征值，以及各特征值能否读、写、订阅。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/getbledevicecharacteristics">getBLEDeviceCharacteristics</a> */
    String GET_BLE_DEVICE_CHARACTERISTICS = "getBLEDeviceCharacteristics";

    /** 列出低功耗蓝牙设备提供的服务。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/getbledeviceservices">getBLEDeviceServices</a> */
    String GET_BLE_DEVICE_SERVICES = "getBLEDeviceServices";

    /** 列出已经找到的所有 Beacon 设备。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ibeacon/getbeacons">getBeacons</a> */
    String GET_BEACONS = "getBeacons";

    /** 查询本机蓝牙适配器的状态。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/getbluetoothadapterstate">getBluetoothAdapterState</a> */
    String GET_BLUETOOTH_ADAPTER_STATE = "getBluetoothAdapterState";

    /** 列出蓝牙模块启动以来找到的所有设备，与本机连着的也在其中。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/getbluetoothdevices">getBluetoothDevices</a> */
    String GET_BLUETOOTH_DEVICES = "getBluetoothDevices";

    /** 按 uuid 列出与本机连着的蓝牙设备。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/getconnectedbluetoothdevices">getConnectedBluetoothDevices</a> */
    String GET_CONNECTED_BLUETOOTH_DEVICES = "getConnectedBluetoothDevices";

    /** 订阅或退订一个特征值，订阅后设备更新其内容时会得到通知。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/notifyblecharacteristicvaluechange">notifyBLECharacteristicValueChange</a> */
    String NOTIFY_BLE_CHARACTERISTIC_VALUE_CHANGE = "notifyBLECharacteristicValueChange";

    /** 监听低功耗蓝牙设备特征值的变化。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/onblecharacteristicvaluechange">onBLECharacteristicValueChange</a> */
    String ON_BLE_CHARACTERISTIC_VALUE_CHANGE = "onBLECharacteristicValueChange";

    /** 监听低功耗蓝牙设备的连接与断开。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/onbleconnectionstatechange">onBLEConnectionStateChange</a> */
    String ON_BLE_CONNECTION_STATE_CHANGE = "onBLEConnectionStateChange";

    /** 监听 Beacon 服务的状态变化。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ibeacon/onbeaconservicechange">onBeaconServiceChange</a> */
    String ON_BEACON_SERVICE_CHANGE = "onBeaconServiceChange";

    /** 监听 Beacon 设备的更新，监听只能有一个。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ibeacon/onbeaconupdate">onBeaconUpdate</a> */
    String ON_BEACON_UPDATE = "onBeaconUpdate";

    /** 监听蓝牙适配器的状态变化。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/onbluetoothadapterstatechange">onBluetoothAdapterStateChange</a> */
    String ON_BLUETOOTH_ADAPTER_STATE_CHANGE = "onBluetoothAdapterStateChange";

    /** 监听找到新设备的事件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/onbluetoothdevicefound">onBluetoothDeviceFound</a> */
    String ON_BLUETOOTH_DEVICE_FOUND = "onBluetoothDeviceFound";

    /** 启动蓝牙模块。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/openbluetoothadapter">openBluetoothAdapter</a> */
    String OPEN_BLUETOOTH_ADAPTER = "openBluetoothAdapter";

    /** 读取低功耗蓝牙设备的一个特征值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/readblecharacteristicvalue">readBLECharacteristicValue</a> */
    String READ_BLE_CHARACTERISTIC_VALUE = "readBLECharacteristicValue";

    /** 设置低功耗蓝牙的最大传输单元，须在 tt.connectBLEDevice 成功之后调用，mtu 的范围为 (22,512)。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/setblemtu">setBLEMTU</a> */
    String SET_BLEMTU = "setBLEMTU";

    /** 开始搜索周围的 Beacon 设备。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ibeacon/startbeacondiscovery">startBeaconDiscovery</a> */
    String START_BEACON_DISCOVERY = "startBeaconDiscovery";

    /** 开始扫描周围的蓝牙设备。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/startbluetoothdevicesdiscovery">startBluetoothDevicesDiscovery</a> */
    String START_BLUETOOTH_DEVICES_DISCOVERY = "startBluetoothDevicesDiscovery";

    /** 停止搜索周围的 Beacon 设备。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ibeacon/stopbeacondiscovery">stopBeaconDiscovery</a> */
    String STOP_BEACON_DISCOVERY = "stopBeaconDiscovery";

    /** 停止扫描周围的蓝牙设备。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/bluetooth/stopbluetoothdevicesdiscovery">stopBluetoothDevicesDiscovery</a> */
    String STOP_BLUETOOTH_DEVICES_DISCOVERY = "stopBluetoothDevicesDiscovery";

    /** 改写低功耗蓝牙设备的一个特征值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/ble/writeblecharacteristicvalue">writeBLECharacteristicValue</a> */
    String WRITE_BLE_CHARACTERISTIC_VALUE = "writeBLECharacteristicValue";
}
