package vn.rasoat.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

@Service
@Transactional
class JdbcPapers implements Papers {

	private final PaperTables tables;

	private final Journal journal;

	private final CurrentActor actor;

	private final BusinessClock clock;

	private final DataSize limit;

	JdbcPapers(PaperTables tables, Journal journal, CurrentActor actor, BusinessClock clock,
			@Value("${ra-soat.papers.max-size:10MB}") DataSize limit) {
		this.tables = tables;
		this.journal = journal;
		this.actor = actor;
		this.clock = clock;
		this.limit = limit;
	}

	@Override
	public Paper keep(String caseKey, String purpose, String fileName, byte[] content) {
		if (content.length == 0) {
			throw new PaperEmpty();
		}
		if (content.length > this.limit.toBytes()) {
			throw new PaperTooLarge(this.limit.toMegabytes());
		}
		Paper paper = new Paper(0, caseKey, purpose, FileName.tidy(fileName), PaperContent.mediaType(content),
				content.length, PaperContent.sha256(content), this.actor.get().username(), this.clock.instant(), null);
		long id = this.tables.insert(paper, content);
		this.journal.record(Act.of(caseKey, "document.paper-kept", paper.fileName(), this.clock.today(),
				Map.of("paper", id, "purpose", purpose, "sha256", paper.sha256())));
		return get(id);
	}

	@Override
	@Transactional(readOnly = true)
	public Paper get(long id) {
		return this.tables.find(id).orElseThrow(PaperUnknown::new);
	}

	@Override
	@Transactional(readOnly = true)
	public byte[] contentOf(long id) {
		get(id);
		return this.tables.content(id);
	}

	/** No transaction: whoever reads slowly must not hold a connection. */
	@Override
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void copyTo(long id, OutputStream out) throws IOException {
		get(id);
		for (int piece : this.tables.pieces(id)) {
			out.write(this.tables.piece(id, piece));
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<Paper> of(String caseKey) {
		return this.tables.of(caseKey);
	}

	@Override
	public void rely(String caseKey, long id) {
		this.tables.lock(caseKey);
		Paper paper = get(id);
		if (paper.isWithdrawn()) {
			throw new PaperWithdrawn(paper.fileName());
		}
	}

}
