/**
 * The shape in which native apps reach the client: an event made of API name, app id and a JSON object goes in, a status and a JSON
 * object come back.
 *
 * <p>The vendor's SDK is not public, so this is written against small interfaces of our own; the glue is a few lines in the app.
 */
@NullMarked
package io.feishuapi.gateway;

import org.jspecify.annotations.NullMarked;
