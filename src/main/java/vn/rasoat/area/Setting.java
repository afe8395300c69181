package vn.rasoat.area;

/**
 * Whether the standards of a rural or of an urban area apply (NĐ 07/2021/NĐ-CP, Art. 3).
 */
public enum Setting {

	RURAL, URBAN

}
