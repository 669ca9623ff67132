package io.feishuapi.names;

/** Names of the APIs in the category {@code ui} of the docs. */
public interface UiApis {

    /** 收起输入框。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/customizedinput/hide">CustomizedInput.hide</a> */
    String CUSTOMIZED_INPUT_HIDE = "CustomizedInput.hide";

    /** 输入框出错时回调。 <a href="https://open.feishu.cn/document/web-app/gadget-api/interface/customized-input/customizedinput/onerror">CustomizedInput.onError</a> */
    String CUSTOMIZED_INPUT_ON_ERROR = "CustomizedInput.onError";

    /** 输入框隐藏之后回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/customizedinput/onhide">CustomizedInput.onHide</a> */
    String CUSTOMIZED_INPUT_ON_HIDE = "CustomizedInput.onHide";

    /** 用户在头像右侧的选择器中选定一项之后回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/customizedinput/onmodelselect">CustomizedInput.onModelSelect</a> */
    String CUSTOMIZED_INPUT_ON_MODEL_SELECT = "CustomizedInput.onModelSelect";

    /** 用户在输入框里选择图片时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/customizedinput/onpicselect">CustomizedInput.onPicSelect</a> */
    String CUSTOMIZED_INPUT_ON_PIC_SELECT = "CustomizedInput.onPicSelect";

    /** 用户点下输入框的发送按钮时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/customizedinput/onpublish">CustomizedInput.onPublish</a> */
    String CUSTOMIZED_INPUT_ON_PUBLISH = "CustomizedInput.onPublish";

    /** 显示输入框。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/customizedinput/show">CustomizedInput.show</a> */
    String CUSTOMIZED_INPUT_SHOW = "CustomizedInput.show";

    /** 更新输入框里的内容。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/customizedinput/update">CustomizedInput.update</a> */
    String CUSTOMIZED_INPUT_UPDATE = "CustomizedInput.update";

    /** 写在 Page 里的方法，用户下拉刷新时被调用。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/pull-down-to-refresh/page.onpulldownrefresh">Page.onPullDownRefresh</a> */
    String PAGE_ON_PULL_DOWN_REFRESH = "Page.onPullDownRefresh";

    /** 给小程序底部的 tab 栏添加一项。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/addtabbaritem">addTabBarItem</a> */
    String ADD_TAB_BAR_ITEM = "addTabBarItem";

    /** 查询宿主现在有没有显示全局水印。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/watermark/checkwatermark">checkWatermark</a> */
    String CHECK_WATERMARK = "checkWatermark";

    /** 关掉网页应用的当前窗口。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/closewindow">closeWindow</a> */
    String CLOSE_WINDOW = "closeWindow";

    /** 撤销当前页面的离开确认弹窗。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/page_leave_confirm_modal/disable_leave_confirm">disableLeaveConfirm</a> */
    String DISABLE_LEAVE_CONFIRM = "disableLeaveConfirm";

    /** 用户要返回或关闭页面时，先弹窗请他确认，例如编辑页面还有未保存的更改时，问他要不要留下。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/page_leave_confirm_modal/enable_leave_confirm">enableLeaveConfirm</a> */
    String ENABLE_LEAVE_CONFIRM = "enableLeaveConfirm";

    /** 退出正在运行的小程序。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/exitminiprogram">exitMiniProgram</a> */
    String EXIT_MINI_PROGRAM = "exitMiniProgram";

    /** 返回 {@code CustomizedInput}，全局只有一个；由它显示可定制的富文本输入框，框里可以 &#64; 联系人、插入图片和表情，还可以显示用户头像、切换头像的状态。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/customized-input/getcustomizedinput">getCustomizedInput</a> */
    String GET_CUSTOMIZED_INPUT = "getCustomizedInput";

    /** 查询小程序窗口在 Pad 上的缩放状态，由此得知能否切换全屏。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/pad/getpaddisplayscalemode">getPadDisplayScaleMode</a> */
    String GET_PAD_DISPLAY_SCALE_MODE = "getPadDisplayScaleMode";

    /** 收起 loading 提示框。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/interaction-feedback/hideloading">hideLoading</a> */
    String HIDE_LOADING = "hideLoading";

    /** 收起小程序底部 tab 栏。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/hidetabbar">hideTabBar</a> */
    String HIDE_TAB_BAR = "hideTabBar";

    /** 去掉小程序底部 tab 栏某一项右上角的红点。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/hidetabbarreddot">hideTabBarRedDot</a> */
    String HIDE_TAB_BAR_RED_DOT = "hideTabBarRedDot";

    /** 收起灰色背景的消息提示框。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/interaction-feedback/hidetoast">hideToast</a> */
    String HIDE_TOAST = "hideToast";

    /** 关闭当前页面，回到前一个或前 N 个页面。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/navigateback">navigateBack</a> */
    String NAVIGATE_BACK = "navigateBack";

    /** 打开一个新页面，原页面留在页面栈里。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/navigateto">navigateTo</a> */
    String NAVIGATE_TO = "navigateTo";

    /** 用户点击导航栏左侧的自定义按钮时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/navigation/a/onleftnavigationbarclick">onLeftNavigationBarClick</a> */
    String ON_LEFT_NAVIGATION_BAR_CLICK = "onLeftNavigationBarClick";

    /** 用户点击当前页面的返回按钮时拦截并回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/onnavigateback">onNavigateBack</a> */
    String ON_NAVIGATE_BACK = "onNavigateBack";

    /** 页面尺寸变化时回调，例如旋转屏幕或改变窗口大小。 <a href="https://open.feishu.cn/document/client-docs/gadget/open-capabilities/autorotate/onresize">onResize</a> */
    String ON_RESIZE = "onResize";

    /** 用户点击导航栏右侧的自定义按钮时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/navigation/a/onrightnavigationbarclick">onRightNavigationBarClick</a> */
    String ON_RIGHT_NAVIGATION_BAR_CLICK = "onRightNavigationBarClick";

    /** 系统主题切换时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/darkmode/onthemechange">onThemeChange</a> */
    String ON_THEME_CHANGE = "onThemeChange";

    /** 窗口尺寸变化时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/window/onwindowresize">onWindowResize</a> */
    String ON_WINDOW_RESIZE = "onWindowResize";

    /** 打开小程序以外的应用或网页。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/openschema">openSchema</a> */
    String OPEN_SCHEMA = "openSchema";

    /** 让页面滚动到某个位置。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/page-position/pagescrollto">pageScrollTo</a> */
    String PAGE_SCROLL_TO = "pageScrollTo";

    /** 关掉现有的全部页面，再打开一个页面。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/relaunch">reLaunch</a> */
    String RE_LAUNCH = "reLaunch";

    /** 关掉当前页面，再打开另一个页面。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/redirectto">redirectTo</a> */
    String REDIRECT_TO = "redirectTo";

    /** 去掉小程序底部 tab 栏某一项右上角的文字。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/removetabbarbadge">removeTabBarBadge</a> */
    String REMOVE_TAB_BAR_BADGE = "removeTabBarBadge";

    /** 从小程序底部 tab 栏里移除一项。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/removetabbaritem">removeTabBarItem</a> */
    String REMOVE_TAB_BAR_ITEM = "removeTabBarItem";

    /** 自定网页应用导航栏两侧的按钮，并处理对它们的点击，例如返回之前先问用户。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/navigation/a/setnavigationbar">setNavigationBar</a> */
    String SET_NAVIGATION_BAR = "setNavigationBar";

    /** 更换导航栏的颜色。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/navigation/setnavigationbarcolor">setNavigationBarColor</a> */
    String SET_NAVIGATION_BAR_COLOR = "setNavigationBarColor";

    /** 改写导航栏的标题。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/navigation/setnavigationbartitle">setNavigationBarTitle</a> */
    String SET_NAVIGATION_BAR_TITLE = "setNavigationBarTitle";

    /** 改变小程序当前页面的方向。 <a href="https://open.feishu.cn/document/client-docs/gadget/open-capabilities/autorotate/setpageorientation">setPageOrientation</a> */
    String SET_PAGE_ORIENTATION = "setPageOrientation";

    /** 在小程序底部 tab 栏某一项的右上角显示文字。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/settabbarbadge">setTabBarBadge</a> */
    String SET_TAB_BAR_BADGE = "setTabBarBadge";

    /** 更换小程序底部 tab 栏某一项的文字和图标。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/settabbaritem">setTabBarItem</a> */
    String SET_TAB_BAR_ITEM = "setTabBarItem";

    /** 更换小程序底部 tab 栏的整体样式。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/settabbarstyle">setTabBarStyle</a> */
    String SET_TAB_BAR_STYLE = "setTabBarStyle";

    /** 调整小程序独立窗口的大小和位置，适用于 window 和 window-semi 模式。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/window/setwindowsize">setWindowSize</a> */
    String SET_WINDOW_SIZE = "setWindowSize";

    /** 弹出一个菜单供用户选择。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/interaction-feedback/showactionsheet">showActionSheet</a> */
    String SHOW_ACTION_SHEET = "showActionSheet";

    /** 显示灰色背景的 loading 提示框。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/interaction-feedback/showloading">showLoading</a> */
    String SHOW_LOADING = "showLoading";

    /** 弹出一个模态窗口，请用户确定或取消。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/interaction-feedback/showmodal">showModal</a> */
    String SHOW_MODAL = "showModal";

    /** 打开原生的“更多”菜单面板，可以隐藏其中一些菜单项。 <a href="https://open.feishu.cn/document/web-app/gadget-api/interface/navigation/showmoreitempanel">showMoreItemPanel</a> */
    String SHOW_MORE_ITEM_PANEL = "showMoreItemPanel";

    /** 弹出一个带输入框的窗口。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/interaction-feedback/showprompt">showPrompt</a> */
    String SHOW_PROMPT = "showPrompt";

    /** 显示小程序底部 tab 栏。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/showtabbar">showTabBar</a> */
    String SHOW_TAB_BAR = "showTabBar";

    /** 在小程序底部 tab 栏某一项的右上角显示红点，用来提示用户。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/tab-bar/showtabbarreddot">showTabBarRedDot</a> */
    String SHOW_TAB_BAR_RED_DOT = "showTabBarRedDot";

    /** 显示一条消息提示，背景为灰色，PC 端为彩色。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/interaction-feedback/showtoast">showToast</a> */
    String SHOW_TOAST = "showToast";

    /** 开始下拉刷新，与用户自己下拉的效果一样。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/pull-down-to-refresh/startpulldownrefresh">startPullDownRefresh</a> */
    String START_PULL_DOWN_REFRESH = "startPullDownRefresh";

    /** 结束当前页面的下拉刷新。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/pull-down-to-refresh/stoppulldownrefresh">stopPullDownRefresh</a> */
    String STOP_PULL_DOWN_REFRESH = "stopPullDownRefresh";

    /** 切换到一个 TabBar 页面，并关掉其余的非 TabBar 页面。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/navigation/switchtab">switchTab</a> */
    String SWITCH_TAB = "switchTab";

    /** 让 Pad 上的小程序窗口在全屏与多栏之间切换。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/interface/pad/togglepadfullscreen">togglePadFullScreen</a> */
    String TOGGLE_PAD_FULL_SCREEN = "togglePadFullScreen";
}
