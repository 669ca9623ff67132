package io.feishuapi.names;

/** Names of the APIs in the category {@code auth} of the docs. */
public interface AuthApis {

    /** 监听小程序或 web-view 发来的消息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/web-view-component-capability/MessageManager/onTransferMessage">MessageManager.onTransferMessage</a> */
    String MESSAGE_MANAGER_ON_TRANSFER_MESSAGE = "MessageManager.onTransferMessage";

    /** 让小程序与 web-view 互发消息，两个方向都行。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/web-view-component-capability/MessageManager/transferMessage">MessageManager.transferMessage</a> */
    String MESSAGE_MANAGER_TRANSFER_MESSAGE = "MessageManager.transferMessage";

    /** 弹窗询问用户，是否向租户管理员申请应用尚未获得的全部权限（租户敏感权限除外），权限的分级见<a href="https://feishu.feishu.cn/docx/Qpshd2mj4oS5Z6x7y51coUlGnVW">应用权限</a>。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/authorize/applytenantappscope">applyTenantAppScope</a> */
    String APPLY_TENANT_APP_SCOPE = "applyTenantAppScope";

    /** 请用户授予一项权限。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/authorize/authorize">authorize</a> */
    String AUTHORIZE = "authorize";

    /** 检查当前用户的 session 是否还有效。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/login/checksession">checkSession</a> */
    String CHECK_SESSION = "checkSession";

    /** 列出用户做过选择的各项权限，同意和拒绝的都算。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/setting/getsetting">getSetting</a> */
    String GET_SETTING = "getSetting";

    /** 查询应用在租户下的各项权限是否已获授权。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/authorize/gettenantappscopes">getTenantAppScopes</a> */
    String GET_TENANT_APP_SCOPES = "getTenantAppScopes";

    /** 为网页应用要用的 JSAPI 鉴权，步骤见<a href="https://open.feishu.cn/document/uYjL24iN/uEzM4YjLxMDO24SMzgjN">步骤二：JSAPI 调用（可选）</a>。 <a href="https://open.feishu.cn/document/web-app/gadget-api/open-ability/authentication/h5sdkconfig">h5sdk.config</a> */
    String H5SDK_CONFIG = "h5sdk.config";

    /** 打开权限设置页，列出用户同意或拒绝过的 <a href="https://open.feishu.cn/document/uYjL24iN/uITMuITMuITM">API 权限</a>，并返回各项的状态。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/setting/opensetting">openSetting</a> */
    String OPEN_SETTING = "openSetting";

    /** 请用户把一项或多项权限增量授予应用，得到临时登录凭证。 <a href="https://open.feishu.cn/document/web-app/gadget-api/open-ability/login/requestaccess">requestAccess</a> */
    String REQUEST_ACCESS = "requestAccess";

    /** 打开系统的解锁界面，请用户解锁。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/system-authentication/startdevicecredential">startDeviceCredential</a> */
    String START_DEVICE_CREDENTIAL = "startDeviceCredential";

    /** 打开输入飞书安全密码的界面，对用户做二次验证。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/security-code-verify/startpasswordverify">startPasswordVerify</a> */
    String START_PASSWORD_VERIFY = "startPasswordVerify";
}
