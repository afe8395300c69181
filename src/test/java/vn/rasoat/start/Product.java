package vn.rasoat.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Maven starts: its classes, the libraries it is shipped with, its limits. */
final class Product {

	private Product() {
	}

	/**
	 * A main class of the product, as {@code mvn spring-boot:run} starts it.
	 * @param more folders that come before the product's own
	 */
	static List<String> command(String main, List<Path> more, String... arguments) {
		List<String> command = new ArrayList<>(List.of(System.getProperty("app.jvm").trim().split("\\s+")));
		List<String> places = new ArrayList<>(more.stream().map(Path::toString).toList());
		places.add(classPath());
		command.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), places), main));
		command.addAll(List.of(arguments));
		return command;
	}

	/** Without the tests and their libraries; the build writes it down. */
	private static String classPath() {
		try {
			return Files.readString(Path.of("target", "runtime-classpath")).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
