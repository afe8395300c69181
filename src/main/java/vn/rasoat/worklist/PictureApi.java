package vn.rasoat.worklist;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.CurrentActor;

/** Where a case stands, for the viewer in the browser. */
@RestController
class PictureApi {

	private final CasePicture pictures;

	private final CurrentActor currentActor;

	PictureApi(CasePicture pictures, CurrentActor currentActor) {
		this.pictures = pictures;
		this.currentActor = currentActor;
	}

	/** A case key has two parts, such as {@code village-review/12}. */
	@Operation(summary = "Picture of the process with the place where the case stands")
	@GetMapping("/api/cases/{kind}/{number}/picture")
	PictureJson picture(@PathVariable String kind, @PathVariable String number) {
		CasePicture.Picture picture = this.pictures.of(kind + "/" + number).orElseThrow(CaseUnknown::new);
		this.currentActor.requireSight(picture.area());
		return new PictureJson(picture.xml(), picture.tokens(), picture.done());
	}

	record PictureJson(String xml, List<String> tokens, List<String> done) {
	}

}
