package vn.rasoat.web;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/** Stops reading where the limit is passed. */
class CountedBody extends ServletInputStream {

	private final ServletInputStream body;

	private final long limit;

	private long count;

	CountedBody(ServletInputStream body, long limit) {
		this.body = body;
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int next = this.body.read();
		counted((next < 0) ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] target, int from, int most) throws IOException {
		int read = this.body.read(target, from, most);
		counted(Math.max(0, read));
		return read;
	}

	private void counted(int read) throws BodyTooLarge {
		this.count += read;
		if (this.count > this.limit) {
			throw new BodyTooLarge(this.limit);
		}
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		this.body.setReadListener(listener);
	}

}
