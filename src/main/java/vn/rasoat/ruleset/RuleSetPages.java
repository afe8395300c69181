package vn.rasoat.ruleset;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.area.Setting;
import vn.rasoat.audit.JournalHeading;
import vn.rasoat.audit.JournalView;
import vn.rasoat.refusal.FormAgain;

/** Pages on which an admin reads the law as data and enters values with their source. */
@Controller
@RequestMapping("/admin/rule-sets")
class RuleSetPages {

	private static final JournalHeading JOURNAL = new JournalHeading("ruleset.journal.title", null, "/admin/rule-sets",
			"ruleset.set.back");

	private final YamlSeededRuleSets sets;

	private final RuleSetFiles files;

	private final RuleValueTable table;

	private final RuleDesk desk;

	private final JournalView journal;

	RuleSetPages(YamlSeededRuleSets sets, RuleSetFiles files, RuleValueTable table, RuleDesk desk,
			JournalView journal) {
		this.sets = sets;
		this.files = files;
		this.table = table;
		this.desk = desk;
		this.journal = journal;
	}

	@GetMapping
	String sets(Model model) {
		model.addAttribute("files", this.files.all());
		return "ruleset/sets";
	}

	@GetMapping("/journal")
	String journal(@RequestParam(required = false) @Nullable Long after, Model model) {
		return JOURNAL.show(this.journal.page(RuleSetRegister.CASE, after), model);
	}

	@GetMapping("/{code}")
	String set(@PathVariable String code, Model model) {
		show(code, model);
		return "ruleset/set";
	}

	@PostMapping("/{code}/values")
	ModelAndView enter(@PathVariable String code, ValueForm form, Model model) {
		try {
			this.desk.enter(code, form);
			return new ModelAndView("redirect:/admin/rule-sets/{code}", Map.of("code", code));
		}
		catch (RuleRefused refusal) {
			show(code, model);
			model.addAttribute("form", form);
			return FormAgain.with(refusal, "ruleset/set", model);
		}
	}

	private void show(String code, Model model) {
		RuleSetFile file = this.sets.file(code);
		RuleSet current = this.sets.get(code);
		List<DatedValue> history = this.table.of(code);
		model.addAttribute("file", file);
		model.addAttribute("values", history);
		model.addAttribute("current", current.values());
		model.addAttribute("missing",
				this.files.keys()
					.stream()
					.filter((key) -> history.stream().noneMatch((v) -> v.value().key().equals(key)))
					.toList());
		model.addAttribute("keys", this.files.keys());
		model.addAttribute("settings", Setting.values());
		model.addAttribute("confidences", Confidence.values());
	}

}
