-- Day by which certificates are to be handed out, as the rules were when the decision was signed; unknown for decisions before.
alter table approval_decision add column certificates_due_on date;
