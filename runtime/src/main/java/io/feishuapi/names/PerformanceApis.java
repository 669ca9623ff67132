package io.feishuapi.names;

/** Names of the APIs in the category {@code performance} of the docs. */
public interface PerformanceApis {

    /** 结束一段异步操作的记录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/performance/PerformanceRecorder/endparallel">PerformanceRecorder.endParallel</a> */
    String PERFORMANCE_RECORDER_END_PARALLEL = "PerformanceRecorder.endParallel";

    /** 结束一段同步操作的记录。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/performance/PerformanceRecorder/endstack">PerformanceRecorder.endStack</a> */
    String PERFORMANCE_RECORDER_END_STACK = "PerformanceRecorder.endStack";

    /** 在性能记录里打上一个时间点。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/performance/PerformanceRecorder/mark">PerformanceRecorder.mark</a> */
    String PERFORMANCE_RECORDER_MARK = "PerformanceRecorder.mark";

    /** 开始记录一段异步操作。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/performance/PerformanceRecorder/startparallel">PerformanceRecorder.startParallel</a> */
    String PERFORMANCE_RECORDER_START_PARALLEL = "PerformanceRecorder.startParallel";

    /** 开始记录一段同步操作。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/performance/PerformanceRecorder/startstack">PerformanceRecorder.startStack</a> */
    String PERFORMANCE_RECORDER_START_STACK = "PerformanceRecorder.startStack";

    /** 返回性能录制器，全局只有一个；在<a href="https://open.feishu.cn/document/uYjL24iN/uEzMzUjLxMzM14SMzMTN/gadget-debugging/performance-analysis">性能分析模式</a>下用它自行埋点。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/performance/getperformancerecorder">getPerformanceRecorder</a> */
    String GET_PERFORMANCE_RECORDER = "getPerformanceRecorder";

    /** 手机内存占用过高、系统发出告警时回调。 <a href="https://open.feishu.cn/document/client-docs/gadget/-web-app-api/device/performance/onmemorywarning">onMemoryWarning</a> */
    String ON_MEMORY_WARNING = "onMemoryWarning";
}
