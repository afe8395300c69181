package vn.rasoat.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;

/** Makes the first admin of an empty product for whoever can read its log, once. */
@Component
class FirstAdmin {

	private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

	private static final int TOKEN_BYTES = 24;

	private final JdbcClient jdbc;

	private final GrantTable grants;

	private final Accounts accounts;

	FirstAdmin(JdbcClient jdbc, GrantTable grants, Accounts accounts) {
		this.jdbc = jdbc;
		this.grants = grants;
		this.accounts = accounts;
	}

	/** After the runners, so that the demo has made its accounts by then. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	void offer() {
		this.jdbc.sql("delete from access_setup_token").update();
		if (this.grants.lockAdmins().isEmpty()) {
			String token = token();
			this.jdbc.sql("insert into access_setup_token (token_hash, made_at) values (?, ?)")
				.params(hash(token), OffsetDateTime.now(ZoneOffset.UTC))
				.update();
			log.warn("Lập quản trị viên đầu tiên tại /setup?token={}", token);
		}
	}

	@Transactional(readOnly = true)
	boolean accepts(@Nullable String token) {
		return token != null && this.jdbc.sql("select count(*) from access_setup_token where token_hash = ?")
			.param(hash(token))
			.query(Integer.class)
			.single() == 1;
	}

	/** Taking the token out is what decides when two people try at once. */
	@Transactional
	void make(String token, String username, String displayName, String password) {
		int taken = this.jdbc.sql("delete from access_setup_token where token_hash = ?").param(hash(token)).update();
		if (taken != 1 || !this.grants.lockAdmins().isEmpty()) {
			throw new SetupOver();
		}
		this.accounts.open(new Accounts.NewAccount(username, displayName, "", password, false));
		this.accounts.grant(username, Role.ADMIN, AreaPath.COUNTRY);
	}

	private static String token() {
		byte[] bytes = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static String hash(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
