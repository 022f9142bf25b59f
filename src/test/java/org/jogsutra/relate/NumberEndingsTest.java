package org.jogsutra.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jogsutra.model.Suffix.Role;
import org.junit.jupiter.api.Test;

class NumberEndingsTest {

  private final NumberEndings endings = new NumberEndings(RealLanguage.LANGUAGE.suffixes());

  @Test
  void stacksEndings() {
    assertEquals(Optional.of(Role.GENITIVE), endings.role("রও"));
    assertEquals(Optional.of(Role.GENITIVE), endings.role("টিরও"));
    assertEquals(Optional.of(Role.ACCUSATIVE), endings.role("কে"));
  }

  @Test
  void hasNoClassifierApart() {
    assertEquals(Optional.of(Role.GENITIVE), endings.roleApart("এর"));
    assertEquals(Optional.empty(), endings.roleApart("টির"));
  }

  @Test
  void isNoEndingOtherwise() {
    assertEquals(Optional.empty(), endings.role(""));
    assertEquals(Optional.empty(), endings.role("ক্ষীরা"));
  }
}
