package id.lapakkarya.web.admin;

import id.lapakkarya.notices.NoticeKind;
import id.lapakkarya.notices.NoticeView;
import id.lapakkarya.notices.OwnNotices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a person was told, and what the person wants to be told. */
@Named("noticeList")
@ViewScoped
public class NoticeList implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int NEWEST = 50;

  /** A kind of notice, and whether this person is told of it. */
  public static class Switch implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NoticeKind kind;
    private boolean on;

    Switch(NoticeKind kind, boolean on) {
      this.kind = kind;
      this.on = on;
    }

    public NoticeKind getKind() {
      return kind;
    }

    public boolean isOn() {
      return on;
    }

    public void setOn(boolean on) {
      this.on = on;
    }
  }

  @Inject @Movable private OwnNotices notices;
  @Inject private NoticeTexts texts;
  @Inject private Notices told;

  private String opened;
  private List<NoticeView> rows = List.of();
  private List<Switch> switches = List.of();

  /** Shows them; one that is opened is read from now on, and leads to what it is about. */
  public void load() throws IOException {
    if (opened != null && opened.matches("\\d{1,18}")) {
      NoticeView notice = notices.read(Long.parseLong(opened));
      FacesContext.getCurrentInstance().getExternalContext().redirect(texts.address(notice));
      return;
    }
    rows = notices.newest(NEWEST);
    Set<NoticeKind> off = notices.switchedOff();
    switches = notices.kinds().stream().map(kind -> new Switch(kind, !off.contains(kind))).toList();
  }

  public void readAll() {
    notices.readAll();
    rows = notices.newest(NEWEST);
    told.done("admin.notices.allRead");
  }

  /** Keeps the switches; those of kinds that are told elsewhere stay as they are. */
  public void keep() {
    Set<NoticeKind> off = EnumSet.noneOf(NoticeKind.class);
    off.addAll(notices.switchedOff());
    for (Switch each : switches) {
      if (each.isOn()) {
        off.remove(each.getKind());
      } else {
        off.add(each.getKind());
      }
    }
    notices.switchOff(off);
    told.done("admin.notices.kept");
  }

  public boolean isUnread() {
    return rows.stream().anyMatch(each -> !each.read());
  }

  public List<NoticeView> getRows() {
    return rows;
  }

  public List<Switch> getSwitches() {
    return switches;
  }

  public String getOpened() {
    return opened;
  }

  public void setOpened(String opened) {
    this.opened = opened;
  }
}
