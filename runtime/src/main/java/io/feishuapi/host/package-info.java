/**
 * The other side: APIs implemented in Java behind the names that pages call, for native hosts, simulators and tests of pages.
 *
 * <p>Handlers get typed requests that keep the page's rules, and return typed results. How messages travel is the caller's.
 */
@NullMarked
package io.feishuapi.host;

import org.jspecify.annotations.NullMarked;
