package io.feishuapi.processor.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Names of the types that generated code stands on. The runtime is no dependency of the processor, so they are names only. */
final class Types {

    private static final String RUNTIME = "io.feishuapi";
    private static final String PLATFORMS = RUNTIME + ".platform";
    private static final String JSON = "io.feishuapi.json";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    static final ClassName API_DESCRIPTOR = ClassName.get(RUNTIME, "ApiDescriptor");
    static final ClassName API_ERROR = ClassName.get(RUNTIME, "ApiError");
    static final ClassName APP_TYPE = ClassName.get(PLATFORMS, "AppType");
    static final ClassName BINARY = ClassName.get(RUNTIME, "Binary");
    static final ClassName CALL_FORM = ClassName.get(RUNTIME, "CallForm");
    static final ClassName COPIES = ClassName.get(RUNTIME, "Copies");
    static final ClassName ERROR_TABLE = ClassName.get(RUNTIME + ".errors", "ErrorTable");
    static final ClassName FEISHU_API_EXCEPTION = ClassName.get(RUNTIME, "FeishuApiException");
    static final ClassName FEISHU_BRIDGE = ClassName.get(RUNTIME, "FeishuBridge");
    static final ClassName FEISHU_GENERATED = ClassName.get(RUNTIME, "FeishuGenerated");
    static final ClassName FEISHU_OBJECT = ClassName.get(RUNTIME, "FeishuObject");
    static final ClassName FEISHU_REQUEST = ClassName.get(RUNTIME, "FeishuRequest");
    static final ClassName FEISHU_RESULT = ClassName.get(RUNTIME, "FeishuResult");
    static final ClassName INVALID_REQUEST_EXCEPTION = ClassName.get(RUNTIME, "InvalidRequestException");
    static final ClassName OPEN_BUILDER = ClassName.get(RUNTIME, "OpenBuilder");
    static final ClassName NO_ARGUMENTS = ClassName.get(RUNTIME, "NoArguments");
    static final ClassName OBJECT_PROPERTY = ClassName.get(RUNTIME, "ObjectProperty");
    static final ClassName OBJECT_TYPE = ClassName.get(RUNTIME, "ObjectType");
    static final ClassName PLATFORM = ClassName.get(PLATFORMS, "Platform");
    static final ClassName REMOTE_OBJECT = ClassName.get(RUNTIME, "RemoteObject");
    static final ClassName REQUEST_CHECKS = ClassName.get(RUNTIME, "RequestChecks");
    static final ClassName WIRE_ENUM = ClassName.get(RUNTIME, "WireEnum");

    static final ClassName JSON_EXCEPTION = ClassName.get(JSON, "JsonException");
    static final ClassName JSON_READER = ClassName.get(JSON, "JsonReader");
    static final ClassName JSON_WRITABLE = ClassName.get(JSON, "JsonWritable");
    static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");

    static final ClassName JSON_ANY_GETTER = ClassName.get(JACKSON, "JsonAnyGetter");
    static final ClassName JSON_ANY_SETTER = ClassName.get(JACKSON, "JsonAnySetter");
    static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");
    static final ClassName JSON_FORMAT = ClassName.get(JACKSON, "JsonFormat");
    static final ClassName JSON_INCLUDE = ClassName.get(JACKSON, "JsonInclude");
    static final ClassName JSON_PROPERTY = ClassName.get(JACKSON, "JsonProperty");
    static final ClassName JSON_VALUE = ClassName.get(JACKSON, "JsonValue");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final AnnotationSpec NULLABLE_ANNOTATION =
            AnnotationSpec.builder(NULLABLE).build();

    private Types() {}
}
