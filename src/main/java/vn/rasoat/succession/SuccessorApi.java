package vn.rasoat.succession;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.area.SuccessorRegister;

/** What a closed commune became, for programs. */
@RestController
@RequestMapping("/api/admin/units/{code}/successors")
class SuccessorApi {

	private final Admins admins;

	private final SuccessorRegister successors;

	SuccessorApi(Admins admins, SuccessorRegister successors) {
		this.admins = admins;
		this.successors = successors;
	}

	@Operation(summary = "Record what a closed commune became")
	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void record(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestBody SuccessorForm form) {
		this.successors.record(this.admins.unit(code, on), form.code(), !Boolean.TRUE.equals(form.part()));
	}

	@Operation(summary = "Take a wrong successor back, as long as nothing was moved")
	@PostMapping("/forget")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void forget(@PathVariable String code, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
			@RequestBody SuccessorForm form) {
		this.successors.forget(this.admins.unit(code, on), form.code());
	}

	/**
	 * @param part whether the commune was divided and others took the rest
	 */
	record SuccessorForm(@Nullable String successor, @Nullable Boolean part) {

		String code() {
			return (this.successor != null) ? this.successor : "";
		}

	}

}
