package io.feishuapi.testing;

/**
 * A call that a {@link FakeFeishu} got.
 *
 * @param apiName the API
 * @param requestJson its parameters
 */
public record RecordedCall(String apiName, String requestJson) {}
