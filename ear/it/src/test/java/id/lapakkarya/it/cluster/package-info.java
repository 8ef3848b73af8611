/**
 * The rehearsal of {@code ./lapak cluster}: two nodes behind a proxy lose one another while people
 * buy and staff work. Begin with {@link id.lapakkarya.it.cluster.LossOfNodesRehearsal}.
 */
package id.lapakkarya.it.cluster;
