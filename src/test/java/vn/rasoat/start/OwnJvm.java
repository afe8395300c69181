package vn.rasoat.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program as a process of this machine; what it says goes into a file. */
public final class OwnJvm {

	private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

	/** What a developer exports for a product of their own: its database above all. */
	private static final Pattern SETTING = Pattern.compile(
			"(DB|SPRING|SERVER|PORT|BASE_URL|MAIL|RA_?SOAT|CAMUNDA|LOGGING|MANAGEMENT)([_.].*)?",
			Pattern.CASE_INSENSITIVE);

	private static final Duration LONGEST = Duration.ofMinutes(8);

	private static final int LAST_LINES = 40;

	private final Process process;

	private final Path log;

	private OwnJvm(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts one that knows nothing but its arguments of how a product is set up here.
	 * @param name of its log in {@code target}
	 * @param arguments of the JVM, its main class and the arguments of that
	 */
	public static OwnJvm start(String name, Path folder, List<String> arguments) {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
		command.addAll(arguments);
		try {
			Path log = Files.createDirectories(Path.of("target", "started")).resolve(name + ".log").toAbsolutePath();
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			forgetSettings(builder.environment());
			return new OwnJvm(builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void forgetSettings(Map<String, String> environment) {
		environment.keySet().removeIf((name) -> SETTING.matcher(name).matches());
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** Everything it has said. */
	public String said() {
		try {
			return Files.readString(this.log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Its last lines, where somebody looks first who asks what went wrong. */
	String saidAtLast() {
		List<String> lines = said().lines().toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
	}

	public void tell(String line) {
		try {
			this.process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** With which code it ended by itself; whoever stops waiting for that stops it. */
	int ends() {
		try {
			if (this.process.waitFor(LONGEST.toMinutes(), TimeUnit.MINUTES)) {
				return this.process.exitValue();
			}
			dies();
			throw new IllegalStateException("after " + LONGEST + " it still ran:\n" + saidAtLast());
		}
		catch (InterruptedException ex) {
			dies();
			Thread.currentThread().interrupt();
			throw new IllegalStateException("nobody waited any longer:\n" + saidAtLast(), ex);
		}
	}

	/**
	 * As when the machine loses its power: nothing is finished, nothing is given back.
	 */
	public void dies() {
		this.process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
	}

	/** How long processors have worked for it, whatever else they had to do. */
	Duration worked() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** The most memory it ever had, in MB, where the system tells. */
	OptionalLong peak() {
		Path status = Path.of("/proc", String.valueOf(this.process.pid()), "status");
		try {
			return PEAK.matcher(Files.readString(status))
				.results()
				.mapToLong((found) -> Long.parseLong(found.group(1)) / 1024)
				.findFirst();
		}
		catch (IOException ex) {
			return OptionalLong.empty();
		}
	}

}
