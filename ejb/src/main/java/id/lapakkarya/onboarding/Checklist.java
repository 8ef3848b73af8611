package id.lapakkarya.onboarding;

import java.io.Serializable;
import java.util.List;

/** What a shop needs before it opens, and what of it is there. */
public record Checklist(List<Entry> entries) implements Serializable {
  /**
   * @param count how many there are, where the item counts something
   * @param override none as long as nobody decided to go without
   */
  public record Entry(ChecklistItem item, boolean done, long count, OverrideView override)
      implements Serializable {
    public boolean isOverridden() {
      return !done && override != null;
    }

    public boolean isOpen() {
      return !done && override == null;
    }
  }

  public List<ChecklistItem> open() {
    return entries.stream().filter(Entry::isOpen).map(Entry::item).toList();
  }

  public boolean isComplete() {
    return open().isEmpty();
  }
}
