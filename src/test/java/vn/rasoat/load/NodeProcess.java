package vn.rasoat.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import vn.rasoat.start.OwnJvm;
import vn.rasoat.start.Waiting;

/** A node as a process of this machine. */
final class NodeProcess {

	private final OwnJvm jvm;

	private final int port;

	private NodeProcess(OwnJvm jvm, int port) {
		this.jvm = jvm;
		this.port = port;
	}

	static NodeProcess start(String name, LoadDatabase database) throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		List<String> command = new ArrayList<>(List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				OneNode.class.getName()));
		command.addAll(List.of(LoadCampaign.settings(database)));
		command.addAll(List.of("--server.port=" + port, "--ra-soat.schedules.look=1s", "--DB_POOL=8"));
		return new NodeProcess(OwnJvm.start(name, Path.of(""), command), port);
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	boolean isAlive() {
		return this.jvm.isAlive();
	}

	/** Comes back when it is done. */
	void tell(String line) {
		this.jvm.tell(line);
		Waiting.until(line, Duration.ofMinutes(2), () -> this.jvm.said().contains(OneNode.DONE + line));
	}

	void dies() {
		this.jvm.dies();
	}

}
