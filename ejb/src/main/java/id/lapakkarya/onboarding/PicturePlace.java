package id.lapakkarya.onboarding;

import id.lapakkarya.platform.PictureRoom;

/** Where a shopfront has a picture of its own. */
public enum PicturePlace {
  LOGO(new PictureRoom(512, 512, 96, true)),
  BANNER(new PictureRoom(1_800, 900, 300, false));

  private final PictureRoom room;

  PicturePlace(PictureRoom room) {
    this.room = room;
  }

  PictureRoom room() {
    return room;
  }
}
