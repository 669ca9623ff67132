/**
 * What generated code stands on: the annotation, the contracts of requests and results, JSON, errors and the bridge to a client.
 *
 * <p>Generated code names annotations of Jackson and JSpecify, so both come with this module.
 */
module io.feishuapi.runtime {
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive io.feishuapi.platform;
    requires transitive org.jspecify;

    exports io.feishuapi;
    exports io.feishuapi.bridge;
    exports io.feishuapi.errors;
    exports io.feishuapi.gateway;
    exports io.feishuapi.h5sdk;
    exports io.feishuapi.host;
    exports io.feishuapi.json;
    exports io.feishuapi.names;
    exports io.feishuapi.needs;
    exports io.feishuapi.script;
    exports io.feishuapi.socket;
}
