package id.lapakkarya.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.transport.Netty4Plugin;

/** A search cluster of one node, in this process and on loopback alone. */
final class ClusterNode implements AutoCloseable {
  private final OneNode node;

  private ClusterNode(OneNode node) {
    this.node = node;
  }

  /**
   * @param home where it may keep everything
   * @param port 0 for a free one
   */
  static ClusterNode start(Path home, int port) {
    OneNode node =
        new OneNode(
            Settings.builder()
                .put("cluster.name", "test")
                .put("node.name", "test")
                .put("path.home", home.toString())
                .put("path.data", home.resolve("data").toString())
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.type", "netty4")
                .put("http.port", Integer.toString(port))
                .put("transport.type", "netty4")
                .put("transport.port", "0")
                .put("node.processors", 1)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build());
    try {
      node.start();
    } catch (NodeValidationException e) {
      throw new IllegalStateException("no search cluster for the tests", e);
    }
    return new ClusterNode(node);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  int port() {
    return node.injector()
        .getInstance(HttpServerTransport.class)
        .boundAddress()
        .publishAddress()
        .getPort();
  }

  @Override
  public void close() {
    try {
      node.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the search cluster of the tests does not end", e);
    }
  }

  private static final class OneNode extends Node {
    OneNode(Settings settings) {
      super(
          InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test"),
          List.of(Netty4Plugin.class),
          false);
    }
  }
}
