package vn.rasoat.ruleset;

/** How certain a value of the law is. */
public enum Confidence {

	/** A named public source states it. */
	VERIFIED,
	/** Only a secondary source states it. */
	SECONDARY,
	/** Derived from verified facts. */
	DERIVED,
	/** Believed right, to be confirmed: it warns and is labelled, it never refuses. */
	UNVERIFIED,
	/** Entered so that a demo or an old campaign can be played; never a claim. */
	SAMPLE

}
