package vn.rasoat.engine;

import vn.rasoat.refusal.Refusal;

/** A published version does not hold a file of that name. */
public class ModelMissing extends Refusal {

	ModelMissing(String resource, String version) {
		super(Kind.NOT_FOUND, "engine.model-missing", resource, version);
	}

}
