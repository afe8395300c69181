package vn.rasoat.document;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Why a paper counts no more, and which one takes its place.
 */
record PaperWithdrawalForm(@Nullable String reason, @Nullable Long replacedBy) {

	String why() {
		return Objects.requireNonNullElse(this.reason, "");
	}

}
