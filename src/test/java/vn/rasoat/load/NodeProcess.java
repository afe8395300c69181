package vn.rasoat.load;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A node as a process of this machine. */
final class NodeProcess {

	private final Process process;

	private final int port;

	private NodeProcess(Process process, int port) {
		this.process = process;
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
		File log = new File("target", name + ".log");
		return new NodeProcess(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start(), port);
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	void tell(String line) {
		try {
			this.process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
			this.process.getOutputStream().flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * As when the machine loses its power: nothing is finished, nothing is given back.
	 */
	void dies() {
		this.process.destroyForcibly().onExit().join();
	}

}
