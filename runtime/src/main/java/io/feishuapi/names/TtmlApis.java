package io.feishuapi.names;

/** Names of the APIs in the category {@code ttml} of the docs. */
public interface TtmlApis {

    /** 结束监听，之后不再回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/intersectionobserver/disconnect">IntersectionObserver.disconnect</a> */
    String INTERSECTION_OBSERVER_DISCONNECT = "IntersectionObserver.disconnect";

    /** 指定要观察的节点，开始监听它与参照区域的相交状态，状态变化时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/intersectionobserver/observe">IntersectionObserver.observe</a> */
    String INTERSECTION_OBSERVER_OBSERVE = "IntersectionObserver.observe";

    /** 用选择器选一个节点，把它作为一个参照区域。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/intersectionobserver/relativeto">IntersectionObserver.relativeTo</a> */
    String INTERSECTION_OBSERVER_RELATIVE_TO = "IntersectionObserver.relativeTo";

    /** 把页面的显示区域作为一个参照区域。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/intersectionobserver/relativetoviewport">IntersectionObserver.relativeToViewport</a> */
    String INTERSECTION_OBSERVER_RELATIVE_TO_VIEWPORT = "IntersectionObserver.relativeToViewport";

    /** 添加一个对节点布局位置的查询，返回 {@code nodesRef} 对应的 {@code SelectorQuery}。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/nodesref/boundingclientrect">NodesRef.boundingClientRect</a> */
    String NODES_REF_BOUNDING_CLIENT_RECT = "NodesRef.boundingClientRect";

    /** 添加一个对节点信息的查询，返回值是 {@code nodesRef} 对应的 {@code selectorQuery}。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/nodesref/fields">NodesRef.fields</a> */
    String NODES_REF_FIELDS = "NodesRef.fields";

    /** 添加一个对节点滚动位置的查询，返回 {@code nodesRef} 对应的 {@code SelectorQuery}。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/nodesref/scrolloffset">NodesRef.scrollOffset</a> */
    String NODES_REF_SCROLL_OFFSET = "NodesRef.scrollOffset";

    /** 执行已添加的全部查询，各查询的结果按添加的先后排成数组，作为 {@code callback} 的第一个参数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/selectorquery/exec">SelectorQuery.exec</a> */
    String SELECTOR_QUERY_EXEC = "SelectorQuery.exec";

    /** 把查找的范围换成自定义组件 {@code component} 的内部。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/selectorquery/in">SelectorQuery.in</a> */
    String SELECTOR_QUERY_IN = "SelectorQuery.in";

    /** 在当前页面里选出第一个与 {@code selector} 匹配的节点，返回一个 {@code NodesRef} 对象实例，由它取得节点的信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/selectorquery/select">SelectorQuery.select</a> */
    String SELECTOR_QUERY_SELECT = "SelectorQuery.select";

    /** 在当前页面里选出所有与 {@code selector} 匹配的节点，返回一个 {@code NodesRef} 对象实例，由它取得节点的信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/selectorquery/selectall">SelectorQuery.selectAll</a> */
    String SELECTOR_QUERY_SELECT_ALL = "SelectorQuery.selectAll";

    /** 选出页面的显示区域，由它取得显示区域的尺寸、滚动位置等。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/selectorquery/selectviewport">SelectorQuery.selectViewport</a> */
    String SELECTOR_QUERY_SELECT_VIEWPORT = "SelectorQuery.selectViewport";

    /** 创建并返回一个 IntersectionObserver，用来观察目标节点与参照节点（或视口）是否重叠。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/createintersectionobserver">createIntersectionObserver</a> */
    String CREATE_INTERSECTION_OBSERVER = "createIntersectionObserver";

    /** 返回一个 <a href="https://open.feishu.cn/document/uYjL24iN/uUjN24SN2YjL1YjN/selectorquery/selectorquery">SelectorQuery</a>，用来查找节点的信息。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/ttml/createselectorquery">createSelectorQuery</a> */
    String CREATE_SELECTOR_QUERY = "createSelectorQuery";
}
