package io.feishuapi.gateway;

/**
 * One call of an API.
 *
 * @param apiName the API, such as {@code getChatInfo}
 * @param appId the app that calls, {@code cli_…}
 * @param parametersJson its parameters, a JSON object
 */
public record GatewayEvent(String apiName, String appId, String parametersJson) {}
