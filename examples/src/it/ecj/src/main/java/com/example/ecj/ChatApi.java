package com.example.ecj;

import io.feishuapi.FeishuApi;

/** Compiled by the Eclipse compiler. */
@FeishuApi("getChatInfo")
public interface ChatApi {}
