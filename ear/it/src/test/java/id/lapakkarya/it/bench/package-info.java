/**
 * Measurements that {@code ./lapak bench} runs inside the application server, on a real database
 * (docs/benchmarks.md). None of them is a test: {@code ./lapak test} leaves them out. A benchmark
 * is a class {@code …Bench} that writes its {@link id.lapakkarya.it.bench.Report}.
 */
package id.lapakkarya.it.bench;
