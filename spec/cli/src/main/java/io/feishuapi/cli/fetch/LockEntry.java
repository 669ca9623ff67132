package io.feishuapi.cli.fetch;

import java.net.URI;
import java.time.Instant;

/**
 * What is known of one page's origin.
 *
 * @param path below the folder, {@code /} as separator
 * @param url the address that served it
 * @param sha256 of the file as it was written, 64 hex digits
 * @param validators to ask the server with
 * @param fetched when this content first came, whole seconds
 */
record LockEntry(String path, URI url, String sha256, Validators validators, Instant fetched) {}
