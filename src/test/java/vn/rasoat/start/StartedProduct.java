package vn.rasoat.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product in a folder, with the database it makes there itself, at a port nobody has.
 */
final class StartedProduct {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private final OwnJvm jvm;

	private final Path folder;

	private final String profiles;

	private StartedProduct(OwnJvm jvm, Path folder, String profiles) {
		this.jvm = jvm;
		this.folder = folder;
		this.profiles = profiles;
	}

	/**
	 * Comes back when the log-in page can be read; how long that took is written down.
	 * One that does not come so far is not left behind.
	 */
	static StartedProduct start(Path folder, String profiles) {
		String name = profiles + (Files.exists(folder.resolve("data")) ? "-again" : "");
		List<String> command = Product.command("vn.rasoat.RaSoatApplication", List.of(),
				"--spring.profiles.active=" + profiles, "--server.port=0");
		StartedProduct product = new StartedProduct(OwnJvm.start(name, folder, command), folder, profiles);
		Duration took = product.opens(name);
		product.write("%s: log-in page after %.1f s, of a processor %.1f s".formatted(name, took.toMillis() / 1000.0,
				product.jvm.worked().toMillis() / 1000.0));
		return product;
	}

	private Duration opens(String name) {
		try {
			return Waiting.until("log-in page of " + name, PATIENCE, this::isOpen);
		}
		catch (RuntimeException | AssertionError ex) {
			dies();
			throw new IllegalStateException(name + " did not start; at last it said:\n" + this.jvm.saidAtLast(), ex);
		}
	}

	/** The same once more, with what the first one left behind. */
	StartedProduct again() {
		assertThat(this.jvm.isAlive()).isFalse();
		return start(this.folder, this.profiles);
	}

	void dies() {
		this.jvm.dies();
	}

	String said() {
		return this.jvm.said();
	}

	String address() {
		Matcher found = PORT.matcher(said());
		if (!found.find()) {
			throw new IllegalStateException("no port yet");
		}
		return "http://127.0.0.1:" + found.group(1);
	}

	/** The most memory it took so far, in MB. */
	OptionalLong peak() {
		OptionalLong peak = this.jvm.peak();
		peak.ifPresent((megabytes) -> write("%s: at most %d MB".formatted(this.profiles, megabytes)));
		return peak;
	}

	private boolean isOpen() {
		assertThat(this.jvm.isAlive()).as("it has not ended by itself").isTrue();
		return PORT.matcher(said()).find() && new Visitor(address()).status("/login") == 200;
	}

	private void write(String line) {
		try {
			Files.writeString(Path.of("target", "started", "figures.txt"), line + "\n", StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
