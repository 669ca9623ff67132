/**
 * Error codes that the docs list once for many APIs, with meaning and advice in words of this project; codes of single APIs stand with
 * their requests. Data only.
 */
@NullMarked
package io.feishuapi.errors;

import org.jspecify.annotations.NullMarked;
