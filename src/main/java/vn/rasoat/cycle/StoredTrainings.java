package vn.rasoat.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.Training.Function;
import vn.rasoat.cycle.Training.Kind;
import vn.rasoat.cycle.Training.Participant;

@Repository
@Transactional
class StoredTrainings implements Trainings {

	private final JdbcClient jdbc;

	StoredTrainings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Training> of(String caseKey) {
		return this.jdbc.sql("select * from cycle_training where case_key = ? order by held_on, id")
			.param(caseKey)
			.query(this::training)
			.list();
	}

	@Override
	public Training hold(String caseKey, NewTraining training) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into cycle_training (case_key, kind, held_on, place, organiser) values (?, ?, ?, ?, ?)")
			.params(caseKey, training.kind().name(), training.heldOn(), training.place(), training.organiser())
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKeyAs(Long.class));
		for (int place = 0; place < training.participants().size(); place++) {
			insert(id, place, training.participants().get(place));
		}
		return new Training(id, caseKey, training.kind(), training.heldOn(), training.place(), training.organiser(),
				training.participants());
	}

	@Override
	public void forget(String caseKey, Kind kind) {
		this.jdbc.sql("""
				delete from cycle_training_participant where training_id in
				(select id from cycle_training where case_key = ? and kind = ?)""")
			.params(caseKey, kind.name())
			.update();
		this.jdbc.sql("delete from cycle_training where case_key = ? and kind = ?")
			.params(caseKey, kind.name())
			.update();
	}

	@Override
	public Map<Function, Share> shares(List<String> caseKeys) {
		Map<Function, Share> shares = new EnumMap<>(Function.class);
		if (caseKeys.isEmpty()) {
			return shares;
		}
		this.jdbc.sql("""
				select p.function_name, count(case when p.attended then 1 end) as attended, count(*) as expected
				from cycle_training_participant p join cycle_training t on t.id = p.training_id
				where t.case_key in (:cases) and t.kind = 'TRAINING_CLASS'
				group by p.function_name""")
			.param("cases", caseKeys)
			.query((row) -> {
				shares.put(Function.valueOf(row.getString("function_name")),
						new Share(row.getInt("attended"), row.getInt("expected")));
			});
		return shares;
	}

	@Override
	public Map<String, Integer> missing(List<String> caseKeys, Function function) {
		if (caseKeys.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select t.case_key, count(distinct p.full_name) as absent
				from cycle_training_participant p join cycle_training t on t.id = p.training_id
				where t.case_key in (:cases) and t.kind = 'TRAINING_CLASS' and p.function_name = :function
				and not p.attended and not exists (
					select 1 from cycle_training_participant q join cycle_training u on u.id = q.training_id
					where u.case_key = t.case_key and u.kind = 'TRAINING_CLASS' and q.attended
					and q.full_name = p.full_name and q.username is not distinct from p.username)
				group by t.case_key""")
			.param("cases", caseKeys)
			.param("function", function.name())
			.query((row, number) -> Map.entry(row.getString("case_key"), row.getInt("absent")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private void insert(long training, int place, Participant participant) {
		this.jdbc.sql("""
				insert into cycle_training_participant (training_id, place_no, full_name, function_name, area, username,
				attended) values (?, ?, ?, ?, ?, ?, ?)""")
			.params(training, place, participant.fullName(), participant.function().name(), participant.area(),
					participant.username(), participant.attended())
			.update();
	}

	private Training training(ResultSet row, int number) throws SQLException {
		long id = row.getLong("id");
		List<Participant> participants = this.jdbc
			.sql("select * from cycle_training_participant where training_id = ? order by place_no")
			.param(id)
			.query((it, place) -> new Participant(it.getString("full_name"),
					Function.valueOf(it.getString("function_name")), it.getString("area"), it.getString("username"),
					it.getBoolean("attended")))
			.list();
		return new Training(id, row.getString("case_key"), Kind.valueOf(row.getString("kind")),
				row.getDate("held_on").toLocalDate(), row.getString("place"), row.getString("organiser"), participants);
	}

}
