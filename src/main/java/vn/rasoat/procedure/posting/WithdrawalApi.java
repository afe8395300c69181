package vn.rasoat.procedure.posting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.posting.Complaint;

/** Taking complaints back, for programs. */
@RestController
class WithdrawalApi {

	private final WithdrawalDesk desk;

	WithdrawalApi(WithdrawalDesk desk) {
		this.desk = desk;
	}

	@Operation(summary = "Record that a complaint was taken back before its re-check was done")
	@PostMapping("/api/complaints/{id}/withdrawal")
	Complaint withdraw(@PathVariable long id, @Valid @RequestBody TakenBackForm form) {
		return this.desk.withdraw(id, form);
	}

}
