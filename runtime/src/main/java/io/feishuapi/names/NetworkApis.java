package io.feishuapi.names;

/** Names of the APIs in the category {@code network} of the docs. */
public interface NetworkApis {

    /** 放弃一次正在进行的下载；{@code downloadTask} 是调用 {@code downloadFile} 时返回的对象。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/download/downloadfile/abort">DownloadTask.abort</a> */
    String DOWNLOAD_TASK_ABORT = "DownloadTask.abort";

    /** 下载有进展时执行回调函数；{@code downloadTask} 是调用 {@code downloadFile} 时返回的对象。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/download/downloadfile/onprogressupdate">DownloadTask.onProgressUpdate</a> */
    String DOWNLOAD_TASK_ON_PROGRESS_UPDATE = "DownloadTask.onProgressUpdate";

    /** 放弃一次正在进行的请求。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/initiating-request/requesttask/abort">RequestTask.abort</a> */
    String REQUEST_TASK_ABORT = "RequestTask.abort";

    /** 断开 WebSocket 连接。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/websocket/sockettask/close">SocketTask.close</a> */
    String SOCKET_TASK_CLOSE = "SocketTask.close";

    /** WebSocket 连接断开时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/websocket/sockettask/onclose">SocketTask.onClose</a> */
    String SOCKET_TASK_ON_CLOSE = "SocketTask.onClose";

    /** 收到服务器经 WebSocket 发来的消息时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/websocket/sockettask/onmessage">SocketTask.onMessage</a> */
    String SOCKET_TASK_ON_MESSAGE = "SocketTask.onMessage";

    /** WebSocket 连接建立时执行回调函数。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/websocket/sockettask/onopen">SocketTask.onOpen</a> */
    String SOCKET_TASK_ON_OPEN = "SocketTask.onOpen";

    /** 经 WebSocket 连接发出数据。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/websocket/sockettask/send">SocketTask.send</a> */
    String SOCKET_TASK_SEND = "SocketTask.send";

    /** 放弃一次正在进行的上传；{@code uploadTask} 是调用 {@code uploadFile} 时返回的对象。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/upload/uploadtask/abort">UploadTask.abort</a> */
    String UPLOAD_TASK_ABORT = "UploadTask.abort";

    /** 上传有进展时执行回调函数；{@code uploadTask} 是调用 {@code uploadFile} 时返回的对象。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/upload/uploadtask/onprogressupdate">UploadTask.onProgressUpdate</a> */
    String UPLOAD_TASK_ON_PROGRESS_UPDATE = "UploadTask.onProgressUpdate";

    /** 建立一条 WebSocket 连接，返回操作它的 {@code SocketTask}。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/websocket/connectsocket">connectSocket</a> */
    String CONNECT_SOCKET = "connectSocket";

    /** 把网络上的文件下载到本地。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/download/downloadfile">downloadFile</a> */
    String DOWNLOAD_FILE = "downloadFile";

    /** 发起一个 HTTP 请求。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/initiating-request/request">request</a> */
    String REQUEST = "request";

    /** 把一个本地文件上传到服务器。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/network/upload/uploadfile">uploadFile</a> */
    String UPLOAD_FILE = "uploadFile";
}
