package vn.rasoat.refusal;

import org.jspecify.annotations.Nullable;

/**
 * A request the domain refuses. Subclasses are named after the fact
 * ({@code AgreementExceedsAttendance}); the message key is resolved in the user's
 * language where the refusal is shown.
 */
public abstract class Refusal extends RuntimeException {

	private final Kind kind;

	private final String messageKey;

	private final transient Object[] arguments;

	protected Refusal(Kind kind, String messageKey, Object... arguments) {
		super(messageKey);
		this.kind = kind;
		this.messageKey = messageKey;
		this.arguments = arguments;
	}

	public Kind kind() {
		return this.kind;
	}

	public String messageKey() {
		return this.messageKey;
	}

	public Object[] arguments() {
		return this.arguments.clone();
	}

	/** The field of a form in which the fault lies, if it lies in one. */
	public @Nullable String field() {
		return null;
	}

	/** How a refusal is answered over HTTP. */
	public enum Kind {

		/** 422: what was entered cannot be accepted. */
		INVALID,
		/** 404: there is no such thing, or not for this user. */
		NOT_FOUND,
		/** 409: it was right once, but somebody or time was faster. */
		CONFLICT

	}

}
