package id.lapakkarya.accounting;

import id.lapakkarya.platform.Rupiah;
import java.io.Serializable;

/**
 * A line's proceeds, shared out; the four parts add up to the line.
 *
 * @param material recovered cost of material, zero under a scheme on gross sales
 * @param premi the makers' pay
 * @param capital production capital
 * @param pnbp non-tax state revenue, to the Kas Negara (PP 45/2024)
 */
public record Shares(Rupiah material, Rupiah premi, Rupiah capital, Rupiah pnbp)
    implements Serializable {
  public Rupiah total() {
    return material.plus(premi).plus(capital).plus(pnbp);
  }
}
