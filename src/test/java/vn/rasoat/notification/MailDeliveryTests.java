package vn.rasoat.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.rasoat.area.AreaPath;
import vn.rasoat.notification.MailDelivery.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a real mail server, and against one that answers as a test tells it. */
class MailDeliveryTests {

	private static final Mail MAIL = new Mail(1, "hoa", new AreaPath("/91/"), "Việc mới: họp dân",
			"Kính gửi ông/bà Lê Thị Hoa", "<fixed-1@rasoat.example>", Mail.Status.SENDING, 1, Instant.EPOCH,
			Instant.EPOCH, null, null, List.of());

	@Test
	void sendsUnderTheMessageIdTheMailWasWrittenWith() throws Exception {
		GreenMail server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
		server.start();
		try {
			MailDelivery.Result result = delivery(server.getSmtp().getPort()).send(MAIL, "hoa@example.vn");
			assertThat(result.outcome()).isEqualTo(Outcome.SENT);
			MimeMessage arrived = server.getReceivedMessages()[0];
			assertThat(arrived.getMessageID()).isEqualTo("<fixed-1@rasoat.example>");
			assertThat(arrived.getSubject()).isEqualTo("Việc mới: họp dân");
			assertThat(arrived.getContent().toString()).contains("Lê Thị Hoa");
			assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("hoa@example.vn");
		}
		finally {
			server.stop();
		}
	}

	@Test
	void knowsThatNothingWentOutWhenNobodyAnswers() throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		assertThat(delivery(port).send(MAIL, "hoa@example.vn").outcome()).isEqualTo(Outcome.AWAY);
	}

	@Test
	void knowsThatNothingWentOutWhenTheAddressIsRefused() throws IOException {
		assertThat(outcome((line) -> line.startsWith("RCPT") ? "550 no such user" : null)).isEqualTo(Outcome.REFUSED);
	}

	@Test
	void knowsThatNothingWentOutWhenTheTextIsRefused() throws IOException {
		assertThat(outcome((line) -> line.equals(".") ? "552 too large" : null)).isEqualTo(Outcome.REFUSED);
	}

	@Test
	void doesNotPretendToKnowWhenTheServerFallsSilentAfterTheText() throws IOException {
		assertThat(outcome((line) -> line.equals(".") ? "silence" : null)).isEqualTo(Outcome.UNCLEAR);
	}

	@Test
	void doesNotPretendToKnowWhenTheServerHangsUpAfterTheText() throws IOException {
		assertThat(outcome((line) -> line.equals(".") ? "hang up" : null)).isEqualTo(Outcome.UNCLEAR);
	}

	private static Outcome outcome(UnaryOperator<String> answers) throws IOException {
		try (ServerSocket server = new ServerSocket(0)) {
			Thread thread = new Thread(() -> answer(server, answers));
			thread.setDaemon(true);
			thread.start();
			return delivery(server.getLocalPort()).send(MAIL, "hoa@example.vn").outcome();
		}
	}

	private static void answer(ServerSocket server, UnaryOperator<String> answers) {
		try (Socket client = server.accept();
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
			say(client, "220 ready");
			boolean text = false;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String own = (text && !line.equals(".")) ? null : answers.apply(line);
				text = (text || line.equals("DATA")) && !line.equals(".");
				if ("hang up".equals(own)) {
					return;
				}
				if (own != null && !own.equals("silence")) {
					say(client, own);
				}
				else if (own == null && (!text || line.equals("DATA"))) {
					say(client, line.equals("DATA") ? "354 go on" : "250 ok");
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void say(Socket client, String line) throws IOException {
		client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
		client.getOutputStream().flush();
	}

	private static MailDelivery delivery(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(port);
		Properties limits = new Properties();
		limits.setProperty("mail.smtp.timeout", "700");
		limits.setProperty("mail.smtp.connectiontimeout", "700");
		sender.setJavaMailProperties(limits);
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		return new MailDelivery(beans.getBeanProvider(JavaMailSender.class), new MailSettings("ra-soat@example.vn", 3,
				Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMinutes(10), Duration.ofHours(1), 200, 25));
	}

}
