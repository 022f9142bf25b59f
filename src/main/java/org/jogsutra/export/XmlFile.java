package org.jogsutra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML file written element by element.
 *
 * <p>All texts are put on one line and freed of what XML cannot hold. Attributes are given as names
 * and values in turn.
 */
final class XmlFile {

  private final XMLStreamWriter writer;

  private XmlFile(XMLStreamWriter writer) {
    this.writer = writer;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /** Begins a file; its first line names the encoding, which Gephi would guess wrong otherwise. */
  static XmlFile begin(OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    try {
      // The JDK's own, as one found on the class path may quote or indent in another way.
      var file = new XmlFile(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
      file.writer.writeStartDocument("UTF-8", "1.0");
      return file;
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  /** Begins an element on a line of its own. */
  void start(String element, String... attributes) throws IOException {
    write(
        () -> {
          writer.writeCharacters("\n");
          writer.writeStartElement(element);
          writeAttributes(attributes);
        });
  }

  /** Writes an element without content. */
  void empty(String element, String... attributes) throws IOException {
    write(
        () -> {
          writer.writeCharacters("\n");
          writer.writeEmptyElement(element);
          writeAttributes(attributes);
        });
  }

  /** Writes an element with nothing but text. */
  void text(String element, String text, String... attributes) throws IOException {
    start(element, attributes);
    write(() -> writer.writeCharacters(CleanText.oneLine(text)));
    end();
  }

  /** Ends the element begun last. */
  void end() throws IOException {
    write(writer::writeEndElement);
  }

  /** Ends the file and flushes it. */
  void finish() throws IOException {
    write(
        () -> {
          writer.writeCharacters("\n");
          writer.writeEndDocument();
          writer.flush();
        });
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], CleanText.oneLine(attributes[i + 1]));
    }
  }

  private static void write(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw asIoException(e);
    }
  }

  private static IOException asIoException(XMLStreamException e) {
    return e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
  }
}
