/**
 * What a web app's server does before its page may call APIs: signing the arguments of {@code h5sdk.config}.
 *
 * <p>Fetching tickets is not here: that is one HTTP request to Feishu's server API, by whatever client the server has.
 */
@NullMarked
package io.feishuapi.h5sdk;

import org.jspecify.annotations.NullMarked;
