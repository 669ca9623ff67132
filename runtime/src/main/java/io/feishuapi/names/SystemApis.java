package io.feishuapi.names;

/** Names of the APIs in the category {@code system} of the docs. */
public interface SystemApis {

    /** 更换 iOS 系统弹窗上的提示文字。 <a href="https://open.feishu.cn/document/uYjL24iN/uUzM4YjL1MDO24SNzgjN/updatealertmessage">NFCAdapter.updateAlertMessage</a> */
    String NFC_ADAPTER_UPDATE_ALERT_MESSAGE = "NFCAdapter.updateAlertMessage";

    /** 强制重启小程序，换用下载好的新版本。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/update/getUpdateManager/applyupdate">UpdateManager.applyUpdate</a> */
    String UPDATE_MANAGER_APPLY_UPDATE = "UpdateManager.applyUpdate";

    /** 得知向后台检查更新的结果。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/update/getUpdateManager/oncheckforupdate">UpdateManager.onCheckForUpdate</a> */
    String UPDATE_MANAGER_ON_CHECK_FOR_UPDATE = "UpdateManager.onCheckForUpdate";

    /** 小程序的新版本下载失败时回调，例如因为网络不通。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/update/getUpdateManager/onupdatefailed">UpdateManager.onUpdateFailed</a> */
    String UPDATE_MANAGER_ON_UPDATE_FAILED = "UpdateManager.onUpdateFailed";

    /** 小程序的新版本已下载成功时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/update/getUpdateManager/onupdateready">UpdateManager.onUpdateReady</a> */
    String UPDATE_MANAGER_ON_UPDATE_READY = "UpdateManager.onUpdateReady";

    /** 立即检查小程序的更新，落后于线上版本时强制更新。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/update/getUpdateManager/triggercheckupdate">UpdateManager.triggerCheckUpdate</a> */
    String UPDATE_MANAGER_TRIGGER_CHECK_UPDATE = "UpdateManager.triggerCheckUpdate";

    /** 同步返回小程序<a href="https://open.feishu.cn/document/uYjL24iN/uMjNzUjLzYzM14yM2MTN">冷启动</a>时的参数，内容等同 <a href="https://open.feishu.cn/document/uYjL24iN/uMDNuMDNuMDN">App.onLaunch</a> 的回调参数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/feishu-launch-parameters/getlaunchoptionssync">getLaunchOptionsSync</a> */
    String GET_LAUNCH_OPTIONS_SYNC = "getLaunchOptionsSync";

    /** 查询设备、系统和飞书客户端的信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/system-information/getsysteminfo">getSystemInfo</a> */
    String GET_SYSTEM_INFO = "getSystemInfo";

    /** 同步查询设备、系统和飞书客户端的信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/system-information/getsysteminfosync">getSystemInfoSync</a> */
    String GET_SYSTEM_INFO_SYNC = "getSystemInfoSync";

    /** 返回管理小程序版本更新的对象，全局只有一个。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/update/getupdatemanager">getUpdateManager</a> */
    String GET_UPDATE_MANAGER = "getUpdateManager";

    /** 应用的角标（红点）有推送时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/appbadge/onserverbadgepush">onServerBadgePush</a> */
    String ON_SERVER_BADGE_PUSH = "onServerBadgePush";

    /** 上报应用里的角标数（badge），与客户端本地的角标数对比，借此监控角标系统是否准确。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/appbadge/reportbadge">reportBadge</a> */
    String REPORT_BADGE = "reportBadge";

    /** 改写本设备上的应用角标数，用法见<a href="https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/application-badge/development-guide-for-using-the-application-badge">应用角标功能开发指南</a>。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/appbadge/updagebadge">updateBadge</a> */
    String UPDATE_BADGE = "updateBadge";
}
