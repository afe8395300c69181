package vn.rasoat.posting;

/** A complaint is over: its household was checked again and the result hung its time. */
public record ComplaintSettled(Complaint complaint) {
}
