package id.lapakkarya.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.lapakkarya.catalogue.Personalisation;
import id.lapakkarya.catalogue.PersonalisationField;
import id.lapakkarya.platform.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What buyers fill in, in a file of works. */
class PersonalisationCellsTest {
  private static final PersonalisationField NAME =
      new PersonalisationField(
          "nama",
          new LocalText("Nama", "Name"),
          new LocalText("Huruf besar", "Capitals"),
          40,
          List.of(),
          true);
  private static final PersonalisationField ODD =
      new PersonalisationField(
          "ukuran-1",
          new LocalText("Ukuran = a|b; c\\d", ""),
          new LocalText("", ""),
          PersonalisationField.LONGEST_TEXT,
          List.of("38/39", "40 | 41; 42"),
          false);

  private final List<CatalogueFault> faults = new ArrayList<>();

  @Test
  void should_write_so_that_people_can_read_it() {
    assertThat(PersonalisationCells.write(new Personalisation(List.of(NAME))))
        .isEqualTo("nama=Nama|Name|required|40|Huruf besar|Capitals");
  }

  @Test
  void should_read_what_was_written() {
    Personalisation asked = new Personalisation(List.of(NAME, ODD));

    assertThat(PersonalisationCells.read(PersonalisationCells.write(asked), 2, faults))
        .isEqualTo(asked);
    assertThat(PersonalisationCells.read("", 2, faults)).isEqualTo(Personalisation.NONE);
    assertThat(faults).isEmpty();
  }

  @Test
  void should_make_the_key_of_a_new_field_from_its_label() {
    assertThat(PersonalisationCells.read("Nama di Kain||optional|merah/biru", 2, faults).fields())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.key()).isEqualTo("nama-di-kain");
              assertThat(field.choices()).containsExactly("merah", "biru");
              assertThat(field.required()).isFalse();
            });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Nama # not-a-field-cell # Nama",
        "nama=Nama|Name|wajib|40 # not-a-field-cell # nama=Nama|Name|wajib|40",
        "nama=Nama|Name|required| # not-a-field-cell # nama=Nama|Name|required|",
        "nama=Nama|Name|required|400 # out-of-range # Nama",
        "nama=N|Name|required|40 # too-short # N",
        "Nama Besar=Nama|Name|required|40 # unknown-value # Nama",
        "nama=Nama|Name|required|merah/merah # repeated # Nama",
        "nama=Nama||required|4; nama=Lain||required|4 # repeated # ''"
      })
  void should_say_which_field_is_wrong(String cell, String code, String about) {
    PersonalisationCells.read(cell, 7, faults);

    assertThat(faults).containsExactly(new CatalogueFault(7, "personalisation", code, about));
  }
}
