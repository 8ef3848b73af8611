package id.lapakkarya.audit;

import java.io.Serializable;
import java.util.List;

/**
 * How a chain was found.
 *
 * @param chain the tenant, or 0 for the platform
 * @param slug of the Lapas, or "platform"
 * @param sealed rows that were looked at
 * @param waiting rows that will be sealed within seconds
 * @param head hash of the last seal in hexadecimal; whoever notes it elsewhere can prove the chain
 *     up to here
 * @param findings the first hundred
 * @param found how many there are in all
 */
public record ChainReport(
    long chain,
    String slug,
    String name,
    long sealed,
    long waiting,
    String head,
    List<ChainFinding> findings,
    long found)
    implements Serializable {
  public boolean intact() {
    return found == 0;
  }
}
