/**
 * What generated code stands on: the annotation, the contracts of requests and results, checks, errors and the bridge to a client.
 *
 * <p>No reflection, and nothing that Android lacks. Nothing here knows how pages are read or code is generated.
 */
@NullMarked
package io.feishuapi;

import org.jspecify.annotations.NullMarked;
