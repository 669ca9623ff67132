/** How fast pages are read, beside flexmark alone and beside reading the bytes. */
package com.example.benchmarks.parse;
