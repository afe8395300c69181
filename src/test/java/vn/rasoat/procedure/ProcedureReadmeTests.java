package vn.rasoat.procedure;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code processes/README.md} says about the models is what they are;
 * {@code -Drewrite=true} writes it anew.
 */
class ProcedureReadmeTests {

	private static final String MARK = "<!-- From here on written by ProcedureTables. Do not edit. -->\n";

	@Test
	void tablesAreThoseOfTheModels() throws IOException {
		String now = ShippedProcedure.text(ShippedProcedure.README);
		assertThat(now).contains(MARK);
		String wanted = now.substring(0, now.indexOf(MARK) + MARK.length()) + ProcedureTables.markdown();
		if (Boolean.getBoolean("rewrite")) {
			Files.writeString(ShippedProcedure.README, wanted);
		}
		else {
			assertThat(now).as("mvn test -Dtest=ProcedureReadmeTests -Drewrite=true").isEqualTo(wanted);
		}
	}

}
