package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the tables of the process engine with the engine's own scripts, in the order
 * the engine itself runs them.
 */
public class V001__engine extends BaseJavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		String vendor = connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL") ? "postgres" : "h2";
		PARTS.forEach((part) -> ScriptUtils.executeSqlScript(connection, new ClassPathResource(
				"org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part))));
	}

}
