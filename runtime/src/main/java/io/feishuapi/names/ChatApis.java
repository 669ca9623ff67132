package io.feishuapi.names;

/** Names of the APIs in the category {@code chat} of the docs. */
public interface ChatApis {

    /** 弹出用户的会话列表，由用户挑出一个或多个会话，并把挑选结果交给应用。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/choosechat">chooseChat</a> */
    String CHOOSE_CHAT = "chooseChat";

    /** 跳到本应用的机器人会话。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/enterbot">enterBot</a> */
    String ENTER_BOT = "enterBot";

    /** 跳到某个会话，可以是与某人的单聊，也可以按会话的 ID 指定。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/enterchat">enterChat</a> */
    String ENTER_CHAT = "enterChat";

    /** 用户从<a href="https://open.feishu.cn/document/ukzMukzMukzM/ugDN1YjL4QTN24CO0UjN">消息快捷操作</a>进入应用之后，取得用户所操作的各条消息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/getBlockActionSourceDetail">getBlockActionSourceDetail</a> */
    String GET_BLOCK_ACTION_SOURCE_DETAIL = "getBlockActionSourceDetail";

    /** 获取某个会话的信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/getchatinfo">getChatInfo</a> */
    String GET_CHAT_INFO = "getChatInfo";

    /** 应用经加号菜单打开时，取得当前会话的信息。 <a href="https://open.feishu.cn/document/web-app/gadget-api/open-ability/chat/gettriggercontext">getTriggerContext</a> */
    String GET_TRIGGER_CONTEXT = "getTriggerContext";

    /** 订阅一个群的未读消息数，数值变动时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/onchatbadgechange">onChatBadgeChange</a> */
    String ON_CHAT_BADGE_CHANGE = "onChatBadgeChange";

    /** 把一张<a href="https://open.feishu.cn/document/ukTMukTMukTM/uczM3QjL3MzN04yNzcDN">消息卡片</a>发给指定的会话、用户，或由用户现选的会话。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/sendmessagecard">sendMessageCard</a> */
    String SEND_MESSAGE_CARD = "sendMessageCard";

    /** 在侧边栏里打开或关上一个会话；再次调用则在打开与关上之间切换。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/open-ability/chat/toggleChat">toggleChat</a> */
    String TOGGLE_CHAT = "toggleChat";
}
