package vn.rasoat.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.calendar.BusinessClock;

/**
 * What the layout shows around every page, error pages included; templates call it as
 * {@code @shell}.
 */
@Component("shell")
class Shell {

	/**
	 * Who looks at more than the own commune: campaigns, and the table of communes and
	 * steps.
	 */
	private static final Set<Role> WATCHING = Set.of(Role.SUPERVISOR, Role.LEAD_OFFICER, Role.UPPER_LEADER,
			Role.INSPECTOR);

	private final CurrentActor currentActor;

	private final BusinessClock clock;

	private final boolean demo;

	Shell(CurrentActor currentActor, BusinessClock clock, Environment environment) {
		this.currentActor = currentActor;
		this.clock = clock;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	public @Nullable Actor actor() {
		try {
			return this.currentActor.get();
		}
		catch (AuthenticationException ex) {
			return null;
		}
	}

	public LocalDate today() {
		return this.clock.today();
	}

	public boolean isShifted() {
		return this.clock.shift().compareTo(Duration.ZERO) != 0;
	}

	/** Whether whoever is logged in watches over campaigns and their communes. */
	public boolean watches() {
		Actor actor = actor();
		return actor != null && actor.roles().stream().anyMatch(WATCHING::contains);
	}

	public List<Link> navigation() {
		Actor actor = actor();
		if (actor == null) {
			return List.of();
		}
		String path = path(request());
		List<Link> links = new ArrayList<>();
		links.add(link("inbox", "/", path.equals("/") || path.startsWith("/tasks")));
		links.add(link("commune-reviews", "/commune-reviews", path));
		// lists are read in for a commune, but as part of its reviews
		links.add(link("reviews", "/reviews", path.startsWith("/reviews") || path.startsWith("/communes")));
		if (watches()) {
			links.add(link("campaigns", "/campaigns", path));
			links.add(link("supervision", "/supervision", path));
		}
		if (actor.isAdmin()) {
			links.add(link("users", "/admin/users", path));
			links.add(link("units", "/admin/units", path));
			links.add(link("calendars", "/admin/calendars", path));
			links.add(link("rule-sets", "/admin/rule-sets", path));
			links.add(link("blocked", "/admin/blocked", path));
		}
		if (this.demo) {
			links.add(link("mail", "/mail", path));
			links.add(link("time", "/demo/time", path));
		}
		return links;
	}

	/** The same page in another language. */
	public String inLanguage(String language) {
		HttpServletRequest request = request();
		return UriComponentsBuilder.fromPath(path(request))
			.query(request.getQueryString())
			.replaceQueryParam(Languages.PARAMETER, language)
			.build()
			.toUriString();
	}

	private static Link link(String key, String address, String path) {
		return link(key, address, path.startsWith(address));
	}

	private static Link link(String key, String address, boolean current) {
		return new Link("web.navigation." + key, address, current);
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	record Link(String key, String address, boolean current) {
	}

}
