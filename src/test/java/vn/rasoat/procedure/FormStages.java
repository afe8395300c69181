package vn.rasoat.procedure;

import java.util.Set;

/** Leads cases to the steps of some forms; all of them together know every form. */
public interface FormStages {

	Set<String> forms();

	FormStage at(String form);

}
