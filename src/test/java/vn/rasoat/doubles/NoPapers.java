package vn.rasoat.doubles;

import java.util.List;

import vn.rasoat.document.Papers;

class NoPapers implements Papers {

	@Override
	public Paper keep(String caseKey, String purpose, String fileName, byte[] content) {
		throw new UnsupportedOperationException(fileName);
	}

	@Override
	public Paper get(long id) {
		throw new UnsupportedOperationException("paper " + id);
	}

	@Override
	public byte[] contentOf(long id) {
		return new byte[0];
	}

	@Override
	public List<Paper> of(String caseKey) {
		return List.of();
	}

}
