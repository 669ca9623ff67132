package io.feishuapi;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call that reached the client and failed there, or that did not reach it. What the client said is kept, unknown members included.
 */
public final class FeishuApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> KNOWN = Set.of("errno", "errCode", "errorCode", "errMsg");

    private final String apiName;

    /** What the client said, or what {@link #toJson} says where it said nothing. */
    private final transient @Nullable Map<String, @Nullable Object> failure;

    private final transient @Nullable ApiError error;

    /**
     * Reports a failure without an object from the client.
     *
     * @param apiName the API
     * @param message what happened
     * @param cause what it was caused by, or null
     */
    public FeishuApiException(String apiName, String message, @Nullable Throwable cause) {
        super(apiName + " failed: " + message, cause);
        this.apiName = apiName;
        this.failure = Map.of();
        this.error = null;
    }

    private FeishuApiException(String apiName, Map<String, @Nullable Object> failure, @Nullable ApiError error) {
        super(message(apiName, failure, error));
        this.apiName = apiName;
        this.failure = failure;
        this.error = error;
    }

    /**
     * Reads the object that the client handed to {@code fail}.
     *
     * @param apiName the API
     * @param failureJson the object as JSON; anything else becomes the message as it is
     */
    public static FeishuApiException fromJson(String apiName, String failureJson) {
        Map<String, @Nullable Object> failure;
        try {
            failure = JsonReader.parse(failureJson, JsonReader::readMap);
        } catch (JsonException malformed) {
            return new FeishuApiException(apiName, failureJson, malformed);
        }
        return new FeishuApiException(apiName, failure, null);
    }

    /**
     * A failure as a client would report it, for hosts and fakes.
     *
     * @param apiName the API
     * @param errno the code of newer APIs, or null
     * @param errCode the code of older APIs, or null; codes that are whole numbers go over the wire as numbers
     * @param errMsg the text, or null
     */
    public static FeishuApiException of(
            String apiName, @Nullable String errno, @Nullable String errCode, @Nullable String errMsg) {
        Map<String, @Nullable Object> failure = new LinkedHashMap<>();
        put(failure, "errno", code(errno));
        put(failure, "errCode", code(errCode));
        put(failure, "errMsg", errMsg);
        return new FeishuApiException(apiName, failure, null);
    }

    /** The same failure with what is known of its code; itself where nothing is. */
    FeishuApiException describedBy(Function<String, @Nullable ApiError> errors) {
        ApiError byErrCode = errors.apply(String.valueOf(errCode()));
        ApiError known = byErrCode != null ? byErrCode : errors.apply(String.valueOf(errno()));
        if (known == null) {
            return this;
        }
        FeishuApiException described = new FeishuApiException(apiName, said(), known);
        described.setStackTrace(getStackTrace());
        return described;
    }

    /** Whether a client said so, or a host in its place; else the call did not get as far, or its answer could not be read. */
    public boolean isFromClient() {
        return !said().isEmpty();
    }

    /** The API, such as {@code getChatInfo}. */
    public String apiName() {
        return apiName;
    }

    /** The client's {@code errno}, or null where it gave none. */
    public @Nullable String errno() {
        return text("errno");
    }

    /** The client's {@code errCode}, which some APIs call {@code errorCode}, or null where it gave none. */
    public @Nullable String errCode() {
        String errCode = text("errCode");
        return errCode == null ? text("errorCode") : errCode;
    }

    /** The client's {@code errMsg}, or null where it gave none. */
    public @Nullable String errMsg() {
        return text("errMsg");
    }

    /** What else the client said, by name. Empty after Java serialization, which keeps API and message only. */
    public Map<String, @Nullable Object> extra() {
        Map<String, @Nullable Object> extra = new LinkedHashMap<>(said());
        extra.keySet().removeAll(KNOWN);
        return Collections.unmodifiableMap(extra);
    }

    /** What the page's error table, or a table to which it refers, says of the code; null where they say nothing. */
    public @Nullable ApiError error() {
        return error;
    }

    /** The object for {@code fail} as JSON: what the client said, or {@code errMsg} alone where no client said anything. */
    public String toJson() {
        Map<String, @Nullable Object> said = said();
        if (!said.isEmpty()) {
            return JsonWriter.toJson(writer -> writer.value(said));
        }
        String message = String.valueOf(getMessage()).replaceFirst(" failed: ", ":fail ");
        return JsonWriter.toJson(
                writer -> writer.beginObject().member("errMsg", message).endObject());
    }

    private Map<String, @Nullable Object> said() {
        return failure == null ? Map.of() : failure;
    }

    private @Nullable String text(String name) {
        return text(said().get(name));
    }

    /** A code that came as 2.0 is the page's 2. */
    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf(number.longValue());
        }
        return value == null ? null : value.toString();
    }

    private static @Nullable Object code(@Nullable String code) {
        if (code == null) {
            return null;
        }
        try {
            Long number = Long.valueOf(code);
            return number.toString().equals(code) ? number : code;
        } catch (NumberFormatException noNumber) {
            return code;
        }
    }

    private static void put(Map<String, @Nullable Object> failure, String name, @Nullable Object value) {
        if (value != null) {
            failure.put(name, value);
        }
    }

    private static String message(String apiName, Map<String, @Nullable Object> failure, @Nullable ApiError error) {
        StringBuilder message = new StringBuilder(apiName).append(" failed");
        for (String name : List.of("errno", "errCode", "errMsg", "errString")) {
            String value = text(failure.get(name));
            if (value != null) {
                message.append(", ").append(name).append(' ').append(value);
            }
        }
        if (error != null) {
            message.append(": ").append(error);
        }
        return message.toString();
    }
}
