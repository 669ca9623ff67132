package io.feishuapi.spec.catalog;

import io.feishuapi.spec.model.ApiPage;

/**
 * A page with the hash of its file.
 *
 * @param page the page with its corrections, and its errors if it has some
 * @param hash SHA-256 of the file in lowercase hex, empty where it cannot be read
 */
public record HashedPage(ApiPage page, String hash) {}
