package id.lapakkarya.web.admin.identity;

import id.lapakkarya.identity.KeyDraft;
import id.lapakkarya.identity.KeyPolicy;
import id.lapakkarya.identity.Permission;
import id.lapakkarya.identity.Scope;
import id.lapakkarya.platform.Violations;
import id.lapakkarya.platform.WibDates;
import id.lapakkarya.web.admin.Numbers;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A partner's key to be made, as typed. */
public class KeyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Scope> scopes;
  private final Map<String, Boolean> chosen = new HashMap<>();
  private String name;
  private String scopeKey;
  private String perHour = "600";
  private String perDay = "5000";
  private String lastDay;

  /**
   * @param scopes for which the person at the desk may make keys
   */
  KeyForm(List<Scope> scopes) {
    this.scopes = scopes;
    this.scopeKey = scopes.size() == 1 ? scopes.get(0).key() : null;
    KeyPolicy.OFFERED.forEach(each -> chosen.put(each.name(), KeyPolicy.USUAL.contains(each)));
  }

  /** What cannot be read is added to the violations. */
  KeyDraft draft(Violations violations) {
    Optional<LocalDate> last = WibDates.parse(lastDay);
    violations.when(
        last.isEmpty(), "until", lastDay == null || lastDay.isBlank() ? "required" : "not-a-date");
    Instant until = last.map(day -> WibDates.startOf(day.plusDays(1))).orElse(null);
    return new KeyDraft(
        name,
        scopes.stream().filter(each -> each.key().equals(scopeKey)).findFirst().orElse(null),
        KeyPolicy.OFFERED.stream()
            .filter(each -> Boolean.TRUE.equals(chosen.get(each.name())))
            .collect(Collectors.toUnmodifiableSet()),
        Numbers.readInt("perHour", perHour, violations),
        Numbers.readInt("perDay", perDay, violations),
        until);
  }

  /** All that a key can hold. */
  public List<Permission> getOffered() {
    return KeyPolicy.OFFERED;
  }

  public List<Scope> getScopes() {
    return scopes;
  }

  /** By the name of the permission: whether the key is to hold it. */
  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getScopeKey() {
    return scopeKey;
  }

  public void setScopeKey(String scopeKey) {
    this.scopeKey = scopeKey;
  }

  public String getPerHour() {
    return perHour;
  }

  public void setPerHour(String perHour) {
    this.perHour = perHour;
  }

  public String getPerDay() {
    return perDay;
  }

  public void setPerDay(String perDay) {
    this.perDay = perDay;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }
}
