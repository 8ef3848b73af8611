package id.lapakkarya.it.quality;

import id.lapakkarya.it.support.Goods;
import java.util.Optional;

/** Who looks at pages: between them they see every page in all that it can show. */
enum Person {
  BUYER(null),
  OPERATOR("operator@" + Goods.LPP + ".demo.test"),
  /** Of a Lapas that has sold nothing yet. */
  NEWCOMER("operator@rutan-prabumulih.demo.test"),
  FINANCE("finance@" + Goods.LPP + ".demo.test"),
  KALAPAS("kalapas@" + Goods.LPP + ".demo.test"),
  PROVINCE("province@demo.test"),
  AUDITOR("auditor@demo.test"),
  IN_TWO_PLACES("two@demo.test"),
  DINAS_UMKM("umkm@demo.test");

  private final String email;

  Person(String email) {
    this.email = email;
  }

  /** The account; none for somebody who never signs in. */
  Optional<String> account() {
    return Optional.ofNullable(email);
  }
}
