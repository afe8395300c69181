package vn.rasoat.household;

/** Why a household is on the list (QĐ 24/2021/QĐ-TTg, Art. 4.1 and 4.4). */
public enum Origin {

	/** On the list of poor and near-poor households the commune manages. */
	CURRENT_LIST,
	/** Asked for it with a Giấy đề nghị rà soát (Mẫu số 01). */
	APPLICANT,
	/** Left out, and somebody objected while the result was posted (Art. 4.4). */
	COMPLAINT

}
