package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.audit.JournalLine;
import vn.rasoat.audit.JournalView;

/** The law as data in the hands of an admin, for programs. */
@RestController
@RequestMapping("/api/admin/rule-sets")
class RuleSetApi {

	private final YamlSeededRuleSets sets;

	private final RuleSetFiles files;

	private final RuleValueTable table;

	private final RuleDesk desk;

	private final JournalView journal;

	RuleSetApi(YamlSeededRuleSets sets, RuleSetFiles files, RuleValueTable table, RuleDesk desk, JournalView journal) {
		this.sets = sets;
		this.files = files;
		this.table = table;
		this.desk = desk;
		this.journal = journal;
	}

	@Operation(summary = "All rule sets, newest first")
	@GetMapping
	List<RuleSetJson> sets() {
		return this.files.all().stream().map(RuleSetJson::of).toList();
	}

	@Operation(summary = "Who entered which value and when")
	@GetMapping("/journal")
	JournalLine.JournalPage journal(@RequestParam(required = false) @Nullable Long after) {
		return JournalLine.of(this.journal.page(RuleSetRegister.CASE, after));
	}

	@Operation(summary = "A rule set with the values in force and every value it ever had")
	@GetMapping("/{code}")
	WithValues set(@PathVariable String code) {
		return new WithValues(RuleSetJson.of(this.sets.file(code)), this.sets.get(code).values(), this.table.of(code));
	}

	@Operation(summary = "Enter a value with its source and the day from which it holds")
	@PostMapping("/{code}/values")
	WithValues enter(@PathVariable String code, @RequestBody ValueForm form) {
		this.desk.enter(code, form);
		return set(code);
	}

	/**
	 * @param instruments the legal documents by their role
	 */
	record RuleSetJson(String code, LocalDate validFrom, LocalDate validTo, Map<String, @Nullable String> instruments,
			String note, String noteEn) {

		static RuleSetJson of(RuleSetFile file) {
			return new RuleSetJson(file.code(), file.validFrom(), file.validTo(), file.instruments(), file.note(),
					file.noteEn());
		}

	}

	/**
	 * @param history every value, oldest first
	 */
	record WithValues(RuleSetJson ruleSet, List<RuleValue> values, List<DatedValue> history) {
	}

}
