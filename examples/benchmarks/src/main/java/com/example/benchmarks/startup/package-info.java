/** How long the command line takes to start and end, beside an empty JVM. */
package com.example.benchmarks.startup;
