package org.jogsutra;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jogsutra.link.Romanizer;
import org.jogsutra.sequence.CrfModel;
import org.jogsutra.sequence.MaxentModel;
import org.jogsutra.tag.ConfidenceTable;

/**
 * What was learned from text: the files of a folder of models, each as its {@code SHA256SUMS} has
 * it.
 *
 * @param checksums SHA-256 by file name, of the files that were read
 */
record Models(
    CrfModel crf, Romanizer romanizer, ConfidenceTable confidence, Map<String, String> checksums) {

  static final String CRF = "crf-bn.bin";
  static final String MAXENT = "maxent-bn.bin";
  static final String ROMANIZER = "romanizer-bn.tsv";
  static final String CONFIDENCE = "confidence-bn.tsv";
  static final String CHECKSUMS = "SHA256SUMS";

  private static final long LARGEST = 10 << 20;
  private static final int HASH_DIGITS = 64;

  Models {
    checksums = Collections.unmodifiableMap(new TreeMap<>(checksums));
  }

  /**
   * Reads a folder.
   *
   * @throws IOException if a model is missing, damaged or not the one that the folder's list of
   *     checksums tells of; the message says which
   */
  static Models read(Path folder) throws IOException {
    Map<String, String> sums = sums(folder);
    return new Models(
        CrfModel.read(open(folder, CRF, sums)),
        Romanizer.read(open(folder, ROMANIZER, sums)),
        ConfidenceTable.read(open(folder, CONFIDENCE, sums)),
        sums);
  }

  /** Reads the second model, which a run does not need. */
  static MaxentModel readMaxent(Path folder) throws IOException {
    return MaxentModel.read(open(folder, MAXENT, sums(folder)));
  }

  private static Map<String, String> sums(Path folder) throws IOException {
    Path file = folder.resolve(CHECKSUMS);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.length() > HASH_DIGITS + 2) {
        sums.put(line.substring(HASH_DIGITS + 2), line.substring(0, HASH_DIGITS));
      }
    }
    return sums;
  }

  private static InputStream open(Path folder, String name, Map<String, String> sums)
      throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException(file + ": larger than any model");
    }
    byte[] bytes = Files.readAllBytes(file);
    if (!sha256(bytes).equals(sums.get(name))) {
      throw new IOException(file + ": not the file that " + CHECKSUMS + " tells of");
    }
    return new ByteArrayInputStream(bytes);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
