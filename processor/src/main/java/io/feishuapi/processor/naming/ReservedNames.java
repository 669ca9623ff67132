package io.feishuapi.processor.naming;

import java.util.Set;

/** Names that a page may not take, because Java or the generated code itself needs them. */
final class ReservedNames {

    private static final String KEYWORDS = """
        abstract assert boolean break byte case catch char class const continue default do double else enum extends
        final finally float for goto if implements import instanceof int interface long native new package private
        protected public return short static strictfp super switch synchronized this throw throws transient try void
        volatile while true false null _
        """;

    /** Restricted identifiers, some of which no statement may begin with. */
    private static final String RESTRICTED = "yield record var sealed permits when";

    /** Methods without parameters that every object has, and that no component may hide. */
    private static final String OBJECT_METHODS = "clone finalize getClass hashCode notify notifyAll toString wait";

    /** What generated records and builders have, or use themselves. */
    private static final String GENERATED_MEMBERS = """
        extra putExtra builder build read writeTo toJson toException fromJson of check checks reader writer
        """;

    /** For components, parameters and the methods of clients. */
    static final Set<String> MEMBERS = words(KEYWORDS, RESTRICTED, OBJECT_METHODS, GENERATED_MEMBERS);

    /** For positional parameters of methods: what stands around them in their bodies. */
    static final Set<String> PARAMETERS =
            words(KEYWORDS, RESTRICTED, OBJECT_METHODS, GENERATED_MEMBERS, "client remote bridge request listener");

    /** For members of objects with methods. */
    static final Set<String> OBJECT_MEMBERS =
            words(KEYWORDS, RESTRICTED, OBJECT_METHODS, "close writeTo toJson remote");

    /** For nested types: what generated code speaks of by its simple name. */
    static final Set<String> TYPES = words("""
        Object String Long Double Boolean Number Override Deprecated SuppressWarnings Record Enum Void System Math
        List Map Set LinkedHashMap Objects Consumer CompletionStage Function
        Generated NullMarked Nullable
        JsonAnyGetter JsonAnySetter JsonCreator JsonFormat JsonInclude JsonProperty JsonValue
        JsonReader JsonWriter JsonWritable JsonException
        ApiDescriptor ApiError AppType Binary CallForm Copies FeishuApiException FeishuBridge FeishuGenerated
        FeishuObject FeishuRequest FeishuResult InvalidRequestException NoArguments ObjectCall ObjectProperty ObjectType
        OpenBuilder Platform RemoteObject RequestChecks Subscription WireEnum
        Builder Known Unknown
        """);

    /** For the constants of an enum, which has one with all of them. */
    static final Set<String> CONSTANTS = Set.of("CONSTANTS");

    /** For constants that describe calls: an object has one that describes itself. */
    static final Set<String> DESCRIPTORS = Set.of("TYPE");

    private ReservedNames() {}

    private static Set<String> words(String... lists) {
        return Set.of(String.join(" ", lists).strip().split("\\s+", -1));
    }
}
