package org.jogsutra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile("<(?:dependency|path)>.*?<artifactId>(.*?)</artifactId>", Pattern.DOTALL);

  @Test
  void namesTheLicenceOfEachDependency() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    List<String> unnamed =
        DEPENDENCY
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map((MatchResult dependency) -> dependency.group(1))
            .filter(artifact -> !notice.contains("  " + artifact + " "))
            .toList();
    assertEquals(List.of(), unnamed);
  }

  @Test
  void namesTheLicenceOfEachLibraryOfTheProgram() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));
    Path lib = Path.of("target/lib");
    if (Files.isDirectory(lib)) {
      try (Stream<Path> jars = Files.list(lib)) {
        List<String> unnamed =
            jars.map(jar -> String.valueOf(jar.getFileName()))
                .filter(name -> name.endsWith(".jar"))
                .map(name -> name.replaceFirst("-\\d.*", ""))
                .filter(artifact -> !notice.contains("  " + artifact + " "))
                .toList();
        assertEquals(List.of(), unnamed);
      }
    }
  }
}
