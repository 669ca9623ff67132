package com.example.benchmarks.json;

import io.feishuapi.FeishuApi;

/** A small API, and one whose result is large and nested. */
@FeishuApi({"getChatInfo", "chooseContact"})
interface BenchmarkApi {}
