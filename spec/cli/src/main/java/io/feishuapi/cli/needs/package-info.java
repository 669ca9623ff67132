/**
 * What an app needs, written for people.
 *
 * <p>Reading and merging needs is not done here.
 */
@NullMarked
package io.feishuapi.cli.needs;

import org.jspecify.annotations.NullMarked;
