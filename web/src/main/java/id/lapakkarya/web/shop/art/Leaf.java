package id.lapakkarya.web.shop.art;

/** Leaves of the yard, growing from (0,0) upwards to about (0,-100). */
enum Leaf {
  TEAK {
    @Override
    Path outline() {
      return Path.at(0, 0).curve(-48, -18, -42, -70, 0, -100).curve(42, -70, 48, -18, 0, 0).close();
    }
  },
  EUCALYPTUS {
    @Override
    Path outline() {
      return Path.at(0, 0).curve(-22, -20, -22, -66, 8, -100).curve(18, -66, 16, -24, 0, 0).close();
    }
  },
  COIN {
    @Override
    Path outline() {
      return Path.at(0, 0).curve(-52, -8, -50, -78, 0, -80).curve(50, -78, 52, -8, 0, 0).close();
    }
  },
  CASTOR {
    @Override
    Path outline() {
      return Path.at(0, 0)
          .curve(-14, -4, -34, 2, -44, -14)
          .curve(-34, -20, -28, -24, -24, -30)
          .curve(-38, -36, -50, -48, -46, -66)
          .curve(-32, -62, -22, -56, -15, -50)
          .curve(-18, -70, -10, -88, 0, -100)
          .curve(10, -88, 18, -70, 15, -50)
          .curve(22, -56, 32, -62, 46, -66)
          .curve(50, -48, 38, -36, 24, -30)
          .curve(28, -24, 34, -20, 44, -14)
          .curve(34, 2, 14, -4, 0, 0)
          .close();
    }
  },
  FERN {
    @Override
    Path outline() {
      Path path = Path.at(0, 0);
      for (int i = 0; i < 8; i++) {
        double y = -8 - i * 11;
        double reach = 30 - i * 3.2;
        path.line(0, y)
            .quad(-reach * 0.7, y - 1, -reach, y - 11)
            .quad(-reach * 0.5, y - 11, 0, y - 7);
      }
      path.line(0, -100);
      for (int i = 7; i >= 0; i--) {
        double y = -8 - i * 11;
        double reach = 30 - i * 3.2;
        path.line(0, y - 7).quad(reach * 0.5, y - 11, reach, y - 11).quad(reach * 0.7, y - 1, 0, y);
      }
      return path.close();
    }
  };

  abstract Path outline();

  void draw(Svg svg, Colour colour, Colour vein, double opacity) {
    svg.stamp(this, this::outline, Paint.fill(colour, opacity).outlined(colour, 1.6));
    if (this == FERN) {
      return;
    }
    svg.stamp(name() + " veins", this::veins, Paint.stroke(vein, 1.8, 0.7));
  }

  private Path veins() {
    Path veins = Path.at(0, 8).line(0, this == COIN ? -72 : -90);
    if (this == CASTOR) {
      veins
          .move(0, -8)
          .line(-38, -58)
          .move(0, -8)
          .line(38, -58)
          .move(0, -6)
          .line(-34, -13)
          .move(0, -6)
          .line(34, -13);
    } else {
      double reach = this == EUCALYPTUS ? 9 : 25;
      for (int y = -18; y > -70; y -= 14) {
        veins.move(0, y).line(-reach, y - 13).move(0, y).line(reach, y - 13);
      }
    }
    return veins;
  }
}
