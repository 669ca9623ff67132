package io.feishuapi.golden;

/** Names the APIs. */
public interface Api extends ApiCalls {}
