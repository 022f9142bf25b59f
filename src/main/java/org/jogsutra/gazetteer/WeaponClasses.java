package org.jogsutra.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jogsutra.model.Entity;
import org.jogsutra.model.EntityId;

/** The classes of weapons, of {@code weapon-categories.csv}, as entities that stand for weapons. */
final class WeaponClasses {

  private WeaponClasses() {}

  /** Returns a class for each code of the first two levels. */
  static List<Entity> read(Path root) throws IOException {
    List<Entity> classes = new ArrayList<>();
    for (Row row :
        CsvFile.read(
            root, root.resolve("weapon-categories.csv"), LanguageTables.CATEGORY_COLUMNS)) {
      String code = row.required("code");
      if (code.indexOf('.') == code.lastIndexOf('.')) {
        classes.add(
            new Entity(
                EntityId.ofWeaponClass(code),
                row.required("label_bn"),
                brief(row.required("label_en")),
                "",
                code,
                ""));
      }
    }
    return classes;
  }

  /** Returns a label without what explains it in brackets. */
  private static String brief(String label) {
    int bracket = label.indexOf('(');
    return bracket > 0 ? label.substring(0, bracket).strip() : label;
  }
}
