/**
 * What the market costs: reads and checkouts of the whole application over HTTP, beside the bare
 * parts that nothing built on them can be cheaper than.
 *
 * <p>Begin with {@link id.lapakkarya.bench.market.MarketBench}.
 */
package id.lapakkarya.bench.market;
