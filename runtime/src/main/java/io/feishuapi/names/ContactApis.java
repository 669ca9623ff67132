package io.feishuapi.names;

/** Names of the APIs in the category {@code contact} of the docs. */
public interface ContactApis {

    /** 弹出联系人列表供用户挑选人员或部门，并把选中结果交给应用。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/contact/choosecontact">chooseContact</a> */
    String CHOOSE_CONTACT = "chooseContact";

    /** 打开某个用户的个人信息主页。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/userinfo/enterprofile">enterProfile</a> */
    String ENTER_PROFILE = "enterProfile";

    /** 取得当前登录用户的资料，需要时连同敏感数据一起返回。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/userinfo/getuserinfo">getUserInfo</a> */
    String GET_USER_INFO = "getUserInfo";

    /** 打开系统的邮件程序写一封邮件。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/mail/mailto">mailto</a> */
    String MAILTO = "mailto";
}
