package io.feishuapi.names;

/** Names of the APIs in the category {@code share} of the docs. */
public interface ShareApis {

    /** 收起当前页面的分享按钮。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/share/hidesharemenu">hideShareMenu</a> */
    String HIDE_SHARE_MENU = "hideShareMenu";

    /** 把文本、图片或链接分享到其他应用。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/share/thirdShare">share</a> */
    String SHARE = "share";

    /** 把应用里的一个网页分享出去。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/share/sharewebcontent">shareWebContent</a> */
    String SHARE_WEB_CONTENT = "shareWebContent";

    /** 让当前页面的分享按钮出现。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/share/showsharemenu">showShareMenu</a> */
    String SHOW_SHARE_MENU = "showShareMenu";
}
