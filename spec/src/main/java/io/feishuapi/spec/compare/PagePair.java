package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;

/**
 * One API in both editions.
 *
 * @param older the older page
 * @param newer the newer page
 */
record PagePair(ApiPage older, ApiPage newer) {}
