package org.jogsutra.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON file in memory, read strictly: no member twice.
 *
 * @param value a map, a list, a text, a number or a truth value
 */
record JsonTree(Object value) {

  static JsonTree of(GephiImport.Writing writing) {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser json = factory.createParser(Tables.text(writing))) {
      json.nextToken();
      JsonTree tree = read(json);
      assertEquals(null, json.nextToken());
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonTree read(JsonParser json) throws IOException {
    return new JsonTree(
        switch (json.currentToken()) {
          case START_OBJECT -> object(json);
          case START_ARRAY -> array(json);
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
          default -> json.getText();
        });
  }

  private static Map<String, JsonTree> object(JsonParser json) throws IOException {
    Map<String, JsonTree> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, read(json));
    }
    return members;
  }

  private static List<JsonTree> array(JsonParser json) throws IOException {
    List<JsonTree> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(json));
    }
    return items;
  }

  JsonTree at(String name) {
    Object member = ((Map<?, ?>) value).get(name);
    assertNotNull(member, name);
    return (JsonTree) member;
  }

  boolean has(String name) {
    return ((Map<?, ?>) value).containsKey(name);
  }

  List<JsonTree> items() {
    List<JsonTree> items = new ArrayList<>();
    ((List<?>) value).forEach(item -> items.add((JsonTree) item));
    return items;
  }

  String text() {
    return (String) value;
  }
}
