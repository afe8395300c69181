package vn.rasoat.survey;

/** How a visit to a household ended. Only a household that was reviewed gets points. */
public enum Outcome {

	DONE, ABSENT, REFUSED, MOVED, DIED

}
