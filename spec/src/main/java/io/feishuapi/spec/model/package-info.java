/**
 * The neutral model of a page: what it states about one API, with places, and nothing of how it was written down.
 *
 * <p>Immutable records only. Nothing here may know Markdown, HTML or Java source.
 */
@NullMarked
package io.feishuapi.spec.model;

import org.jspecify.annotations.NullMarked;
