package vn.rasoat.approval;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.approval.SecondLists.Lists;
import vn.rasoat.web.Download;

/**
 * Lists of a commune by the second standard of its campaign: for the printer, and to take
 * away.
 */
@Controller
class SecondListPages {

	private final ApprovalRights rights;

	private final SecondLists lists;

	private final SecondListFile file;

	SecondListPages(ApprovalRights rights, SecondLists lists, SecondListFile file) {
		this.rights = rights;
		this.lists = lists;
		this.file = file;
	}

	@GetMapping("/commune-reviews/{id}/second-standard")
	String page(@PathVariable long id, Model model) {
		Lists lists = lists(id);
		model.addAttribute("lists", lists);
		model.addAttribute("report", lists.report());
		return "approval/second-lists";
	}

	@Operation(summary = "Lists of a commune by the second standard of its campaign, from its last report")
	@GetMapping("/api/commune-reviews/{id}/second-standard")
	@ResponseBody
	Lists lists(@PathVariable long id) {
		this.rights.seenCommune(id);
		return this.lists.of(id);
	}

	@Operation(summary = "The same lists as a table")
	@GetMapping({ "/commune-reviews/{id}/second-standard.csv", "/api/commune-reviews/{id}/second-standard.csv" })
	ResponseEntity<byte[]> csv(@PathVariable long id, Locale locale) {
		Lists lists = lists(id);
		return Download.csv("danh-sach-chuan-" + lists.standard() + "-xa-" + id + ".csv", this.file.csv(lists, locale));
	}

}
