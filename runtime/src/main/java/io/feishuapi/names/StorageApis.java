package io.feishuapi.names;

/** Names of the APIs in the category {@code storage} of the docs. */
public interface StorageApis {

    /** 清空本地缓存里的全部数据。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/clearstorage">clearStorage</a> */
    String CLEAR_STORAGE = "clearStorage";

    /** 同步清空本地缓存里的全部数据。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/clearstoragesync">clearStorageSync</a> */
    String CLEAR_STORAGE_SYNC = "clearStorageSync";

    /** 从本地缓存里取出一个键的值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/getstorage">getStorage</a> */
    String GET_STORAGE = "getStorage";

    /** 查询本地缓存里有哪些键、占用了多少空间。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/getstorageinfo">getStorageInfo</a> */
    String GET_STORAGE_INFO = "getStorageInfo";

    /** 同步查询本地缓存里有哪些键、占用了多少空间。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/getstorageinfosync">getStorageInfoSync</a> */
    String GET_STORAGE_INFO_SYNC = "getStorageInfoSync";

    /** 同步从本地缓存里取出一个键的值。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/getstoragesync">getStorageSync</a> */
    String GET_STORAGE_SYNC = "getStorageSync";

    /** 从本地缓存里删去一个键值对。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/removestorage">removeStorage</a> */
    String REMOVE_STORAGE = "removeStorage";

    /** 同步从本地缓存里删去一个键值对。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/removestoragesync">removeStorageSync</a> */
    String REMOVE_STORAGE_SYNC = "removeStorageSync";

    /** 在本地缓存里存一个键值对。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/setstorage">setStorage</a> */
    String SET_STORAGE = "setStorage";

    /** 同步在本地缓存里存一个键值对。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/cache/setstoragesync">setStorageSync</a> */
    String SET_STORAGE_SYNC = "setStorageSync";
}
