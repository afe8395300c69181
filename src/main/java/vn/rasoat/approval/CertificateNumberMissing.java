package vn.rasoat.approval;

import vn.rasoat.refusal.Refusal;

/** A household is to get a new certificate, and nobody said under which number. */
class CertificateNumberMissing extends Refusal {

	CertificateNumberMissing(String head) {
		super(Kind.INVALID, "approval.refusal.certificate-number-missing", head);
	}

}
