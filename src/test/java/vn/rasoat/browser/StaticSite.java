package vn.rasoat.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * Serves the product's static files as built, with its content security policy, and pages
 * and answers of a test.
 */
public final class StaticSite implements AutoCloseable {

	/** As strict as the product's. */
	public static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	private static final Path BUILT = Path.of("target/classes/static");

	private static final Path SOURCE = Path.of("src/main/resources/static");

	private final HttpServer server;

	private final ExecutorService threads = Executors.newFixedThreadPool(4);

	public StaticSite() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::file);
		on("/favicon.ico", (exchange) -> send(exchange, 204, "image/x-icon", ""));
		this.server.start();
	}

	/**
	 * Whether npm's files have been copied; they are not with {@code -Dskip.npm} on a
	 * fresh tree.
	 */
	public static boolean hasLibraries() {
		return Files.exists(BUILT.resolve("vendor/form-js/form-viewer.umd.js"));
	}

	public String url(String path) {
		return "http://localhost:" + this.server.getAddress().getPort() + path;
	}

	public void page(String path, String html) {
		on(path, (exchange) -> send(exchange, 200, "text/html; charset=utf-8", html));
	}

	public void on(String path, HttpHandler handler) {
		this.server.createContext(path, handler);
	}

	public static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
		send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
	}

	private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		exchange.getRequestBody().readAllBytes();
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
		exchange.sendResponseHeaders(status, (body.length == 0) ? -1 : body.length);
		if (body.length > 0) {
			exchange.getResponseBody().write(body);
		}
		exchange.close();
	}

	private void file(HttpExchange exchange) throws IOException {
		// pages name files by the address at which a browser keeps them
		String name = exchange.getRequestURI().getPath().replaceFirst("^/assets-[0-9a-f]+/", "/").substring(1);
		Path file = Files.isRegularFile(SOURCE.resolve(name)) ? SOURCE.resolve(name) : BUILT.resolve(name);
		if (!Files.isRegularFile(file)) {
			send(exchange, 404, "text/plain", "no such file");
			return;
		}
		String type = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html";
		send(exchange, 200, type + "; charset=utf-8", Files.readAllBytes(file));
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
