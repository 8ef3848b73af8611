package id.lapakkarya.it.support;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came back. */
public record Answer(String request, int status, HttpHeaders headers, byte[] body) {
  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(
        response.request().method() + " " + response.request().uri(),
        response.statusCode(),
        response.headers(),
        response.body());
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public JsonObject json() {
    try (JsonReader reader = reader()) {
      return reader.readObject();
    }
  }

  public JsonArray array() {
    try (JsonReader reader = reader()) {
      return reader.readArray();
    }
  }

  /** The items of a list. */
  public JsonArray items() {
    return json().getJsonArray("items");
  }

  public boolean isProblem() {
    return header("Content-Type").startsWith("application/problem+json");
  }

  /** The stable code at the end of the problem's type. */
  public String code() {
    String type = json().getString("type");
    return type.substring(Math.max(type.lastIndexOf(':'), type.lastIndexOf('/')) + 1);
  }

  /** Fields that were found wrong. */
  public java.util.List<String> violations() {
    return Json.texts(json().getJsonArray("violations"), "field");
  }

  /** The answer, when it is the expected one; a failing fixture then tells what was said. */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new AssertionError(
          request + " answered " + status + " instead of " + expected + ": " + text());
    }
    return this;
  }

  private JsonReader reader() {
    return jakarta.json.Json.createReader(new ByteArrayInputStream(body));
  }
}
