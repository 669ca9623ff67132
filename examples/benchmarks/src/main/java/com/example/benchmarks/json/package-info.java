/** How fast requests are written, results read and requests checked, beside other JSON libraries. */
package com.example.benchmarks.json;
