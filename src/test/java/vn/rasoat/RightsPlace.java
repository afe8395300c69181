package vn.rasoat;

import java.util.Map;

import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.village.Village;

/**
 * A commune with one village at the boards, another at its visits and a second commune
 * beside them, and the numbers of everything that rows of the table ask for there.
 */
record RightsPlace(Commune commune, Village village, Village villageBeside, AreaPath communeBeside,
		Map<String, String> values) {

	/** Where somebody with the role stands who is in the right there. */
	AreaPath areaOf(Role role) {
		return switch (role) {
			case REVIEWER, VILLAGE_HEAD -> this.village.review().path();
			case COMMUNE_OFFICER, COMMUNE_CHAIR -> this.commune.unit().path();
			case LEAD_OFFICER, UPPER_LEADER, SUPERVISOR, INSPECTOR -> this.commune.province();
			case ADMIN -> AreaPath.COUNTRY;
		};
	}

	/** What lies in a village, so that another village has no part in it. */
	static boolean isOfVillage(RightsRow row) {
		return row.pattern().matches("(/api)?/(reviews|tasks|papers|postings|complaints|cases)(/.*)?");
	}

	/** What lies in a commune. */
	static boolean isOfCommune(RightsRow row) {
		return row.pattern().matches("(/api)?/(commune-reviews|communes)/.*");
	}

	/** What the lead agency does for the whole campaign. */
	static boolean isOfCampaign(RightsRow row) {
		return row.pattern().matches("(/api)?/campaigns(/.*)?");
	}

	/** What a variable of the row stands for. */
	static String thingOf(RightsRow row, String variable) {
		String kind = row.pattern().replaceAll("^(/api)?(/admin)?/([^/]+)/.*", "$3");
		return switch (variable) {
			case "taskId" -> kind.equals("campaigns") ? "planTask" : "assignment";
			case "code" -> kind.equals("rule-sets") ? "ruleSet" : "code";
			case "id" -> switch (kind) {
				case "communes" -> "import";
				case "commune-reviews" -> row.pattern().matches(".*/(report|decision)") ? "decided" : "commune";
				default -> kind.replaceAll("s$", "");
			};
			default -> variable;
		};
	}

}
