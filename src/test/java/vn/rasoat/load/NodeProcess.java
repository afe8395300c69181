package vn.rasoat.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A node as a process of this machine. */
final class NodeProcess {

	private final Process process;

	private final int port;

	private final Path log;

	private NodeProcess(Process process, Path log, int port) {
		this.process = process;
		this.log = log;
		this.port = port;
	}

	static NodeProcess start(String name, LoadDatabase database) throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx400m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				OneNode.class.getName()));
		command.addAll(List.of(LoadCampaign.settings(database)));
		command.addAll(List.of("--server.port=" + port, "--ra-soat.schedules.look=1s", "--DB_POOL=8"));
		Path log = Path.of("target", name + ".log");
		return new NodeProcess(
				new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log, port);
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Comes back when it is done. */
	void tell(String line) {
		try {
			this.process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Waiting.until(line, Duration.ofMinutes(2), () -> hasDone(line));
	}

	private boolean hasDone(String line) {
		try {
			return Files.readString(this.log).contains(OneNode.DONE + line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As when the machine loses its power: nothing is finished, nothing is given back. */
	void dies() {
		this.process.destroyForcibly().onExit().join();
	}

}
