package id.lapakkarya.web.admin;

import id.lapakkarya.notices.OwnNotices;
import id.lapakkarya.notices.UnreadView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How much this person has not read yet, on every page. */
@Named("bell")
@RequestScoped
public class Bell {
  @Inject private OwnNotices notices;

  private UnreadView unread;

  public long getUnread() {
    return load().count();
  }

  /** Changes whenever there is something else to read; open pages ask with it. */
  public String getMark() {
    return "\"" + load().count() + "-" + load().latest() + "\"";
  }

  private UnreadView load() {
    if (unread == null) {
      unread = notices.unread();
    }
    return unread;
  }
}
