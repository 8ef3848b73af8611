package id.lapakkarya.onboarding;

import java.util.List;

/** A description that cannot be taken in, with every reason: file, line and what is wrong there. */
public class BrokenDescription extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> reasons;

  BrokenDescription(List<String> reasons) {
    super(String.join("\n", reasons));
    this.reasons = List.copyOf(reasons);
  }

  static void throwIfAny(List<String> reasons) throws BrokenDescription {
    if (!reasons.isEmpty()) {
      throw new BrokenDescription(reasons);
    }
  }

  public List<String> reasons() {
    return reasons;
  }
}
