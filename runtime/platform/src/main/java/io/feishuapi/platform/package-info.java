/**
 * Where an API is there: platforms, kinds of app and client versions. Both sides use these, what reads pages and what generated code
 * stands on; nothing here knows either of them, and all of it holds to what Android 8.0 has.
 */
@NullMarked
package io.feishuapi.platform;

import org.jspecify.annotations.NullMarked;
