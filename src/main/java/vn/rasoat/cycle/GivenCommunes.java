package vn.rasoat.cycle;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the commune of a campaign that a plan names: with or without what kind of unit it
 * is, and with the office before it ("UBND xã Vĩnh Hậu").
 */
@Component
class GivenCommunes {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final String KIND = "^(xã|phường|thị trấn|đặc khu) ";

	private final CommuneReviews communes;

	GivenCommunes(CommuneReviews communes) {
		this.communes = communes;
	}

	/** Its code; {@code null} for an agency, and where two communes bear the name. */
	@Nullable String named(long campaignId, String name) {
		String plain = plain(name).replaceFirst("^(ubnd|ủy ban nhân dân) ", "");
		List<String> codes = this.communes.ofCampaign(campaignId)
			.stream()
			.filter((it) -> it.status() != CommuneReview.Status.CANCELLED)
			.filter((it) -> plain(it.communeName()).equals(plain)
					|| plain(it.communeName()).replaceFirst(KIND, "").equals(plain))
			.map(CommuneReview::communeCode)
			.toList();
		return (codes.size() == 1) ? codes.get(0) : null;
	}

	private static String plain(String name) {
		return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(VIETNAMESE).replaceAll("\\s+", " ");
	}

}
