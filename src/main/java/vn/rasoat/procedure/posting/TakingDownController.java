package vn.rasoat.procedure.posting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

import vn.rasoat.posting.TakenDown;

/** Recording that a list was taken off its board, on the page and for programs. */
@Controller
class TakingDownController {

	private final TakingDownDesk desk;

	TakingDownController(TakingDownDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/postings/{id}/taken-down")
	String record(@PathVariable long id, @Valid TakenDownForm form) {
		return "redirect:/reviews/" + this.desk.record(id, form.toTakenDown()) + "/posting";
	}

	@Operation(summary = "Record that a list was taken off a board after its time")
	@PostMapping("/api/postings/{id}/taken-down")
	@ResponseBody
	@ResponseStatus(HttpStatus.CREATED)
	TakenDown recordFor(@PathVariable long id, @Valid @RequestBody TakenDownForm form) {
		TakenDown taken = form.toTakenDown();
		this.desk.record(id, taken);
		return taken;
	}

}
