package vn.rasoat.area;

/** Levels of administration; there are no districts from 01/07/2025 on. */
public enum Level {

	PROVINCE, DISTRICT, COMMUNE, VILLAGE

}
