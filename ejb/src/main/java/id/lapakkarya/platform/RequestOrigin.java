package id.lapakkarya.platform;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.util.Optional;

/** Where this request came from; jobs come from nowhere. */
@RequestScoped
public class RequestOrigin implements Serializable {
  private static final long serialVersionUID = 1L;

  private String address;
  private String channel = "job";

  /**
   * @param address network address of the caller
   * @param channel "page" or "api"
   */
  public void from(String address, String channel) {
    this.address = address;
    this.channel = channel;
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** "page", "api", or "job". */
  public String channel() {
    return channel;
  }
}
