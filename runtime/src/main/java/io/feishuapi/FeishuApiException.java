package io.feishuapi;

import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that reached the client and failed there, or that did not reach it. What the client said is kept, unknown members included.
 */
public final class FeishuApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String apiName;
    private final @Nullable String errno;
    private final @Nullable String errCode;
    private final @Nullable String errMsg;
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
        this.errno = null;
        this.errCode = null;
        this.errMsg = null;
        this.error = null;
    }

    private FeishuApiException(
            String apiName,
            @Nullable String errno,
            @Nullable String errCode,
            @Nullable String errMsg,
            @Nullable ApiError error) {
        super(message(apiName, errno, errCode, errMsg, error));
        this.apiName = apiName;
        this.errno = errno;
        this.errCode = errCode;
        this.errMsg = errMsg;
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
        return new FeishuApiException(
                apiName, text(failure.get("errno")), text(failure.get("errCode")), text(failure.get("errMsg")), null);
    }

    /** The same failure with what the page's error table says of its code; itself where the table does not know the code. */
    FeishuApiException describedBy(Map<String, ApiError> errors) {
        ApiError known = errCode != null ? errors.get(errCode) : null;
        if (known == null && errno != null) {
            known = errors.get(errno);
        }
        if (known == null) {
            return this;
        }
        FeishuApiException described = new FeishuApiException(apiName, errno, errCode, errMsg, known);
        described.setStackTrace(getStackTrace());
        return described;
    }

    /** The API, such as {@code getChatInfo}. */
    public String apiName() {
        return apiName;
    }

    /** The client's {@code errno}, or null where it gave none. */
    public @Nullable String errno() {
        return errno;
    }

    /** The client's {@code errCode}, or null where it gave none. */
    public @Nullable String errCode() {
        return errCode;
    }

    /** The client's {@code errMsg}, or null where it gave none. */
    public @Nullable String errMsg() {
        return errMsg;
    }

    /** What the page's error table says of the code, or null where it says nothing. */
    public @Nullable ApiError error() {
        return error;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String message(
            String apiName,
            @Nullable String errno,
            @Nullable String errCode,
            @Nullable String errMsg,
            @Nullable ApiError error) {
        StringBuilder message = new StringBuilder(apiName).append(" failed");
        append(message, "errno", errno);
        append(message, "errCode", errCode);
        append(message, "errMsg", errMsg);
        if (error != null) {
            message.append(": ").append(error);
        }
        return message.toString();
    }

    private static void append(StringBuilder message, String name, @Nullable String value) {
        if (value != null) {
            message.append(", ").append(name).append(' ').append(value);
        }
    }
}
