package io.feishuapi.processor.naming;

import java.util.Set;

/** Names that a page may not take, because Java or the generated code itself needs them. */
final class ReservedNames {

    /** For components: keywords, methods of {@link Object} that a record may not hide, and members of generated records. */
    static final Set<String> MEMBERS = Set.of(
            // Keywords and literals
            "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
            "default", "do", "double", "else", "enum", "extends", "final", "finally", "float", "for", "goto", "if",
            "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "package", "private",
            "protected", "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized", "this",
            "throw", "throws", "transient", "try", "void", "volatile", "while", "true", "false", "null", "_",
            // Restricted identifiers, some of which no statement may begin with
            "yield", "record", "var", "sealed", "permits", "when",
            // Methods without parameters that every object has
            "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait",
            // What generated records and builders have or use themselves
            "extra", "putExtra", "builder", "build", "read", "readFrom", "writeTo", "toJson", "fromJson", "check",
            "checks", "reader", "writer");

    /** For nested types: what generated code speaks of by its simple name. */
    static final Set<String> TYPES = Set.of(
            "Object", "String", "Long", "Double", "Boolean", "Number", "Override", "Deprecated", "SuppressWarnings",
            "Record", "Enum", "Void", "System", "List", "Map", "LinkedHashMap", "Objects", "Consumer",
            "CompletionStage", "Generated", "NullMarked", "Nullable", "JsonAnyGetter", "JsonAnySetter", "JsonCreator",
            "JsonFormat", "JsonInclude", "JsonProperty", "JsonPropertyOrder", "JsonValue", "JsonReader", "JsonWriter",
            "JsonWritable", "JsonException", "ApiDescriptor", "ApiError", "AppType", "Binary", "Copies",
            "FeishuApiException", "FeishuBridge", "FeishuGenerated", "FeishuRequest", "FeishuResult",
            "InvalidRequestException", "Platform", "RequestChecks", "Subscription", "WireEnum", "Builder", "Known",
            "Unknown", "Value");

    private ReservedNames() {}
}
