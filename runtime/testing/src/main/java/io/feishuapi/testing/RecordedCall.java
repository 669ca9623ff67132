package io.feishuapi.testing;

import org.jspecify.annotations.Nullable;

/**
 * A call that a {@link FakeFeishu} got.
 *
 * @param apiName the API, or the property
 * @param requestJson its parameters
 * @param object the object whose member it is, such as {@code InnerAudioContext 1}; null where the client itself has it
 */
public record RecordedCall(
        String apiName, String requestJson, @Nullable String object) {

    /** A call of what the client itself has. */
    public RecordedCall(String apiName, String requestJson) {
        this(apiName, requestJson, null);
    }
}
