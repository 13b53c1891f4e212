import type { Mark, MarkKind, RichText } from '../../model/article.ts';
import { collapse } from '../text/text.ts';

/**
 * Gathers a text with its marks, white space collapsed as it comes. `open` and `close` nest.
 * Offsets are UTF-16 code units into the finished text.
 */
export class RichTextBuilder {
	private text = '';
	private marks: Mark[] = [];
	private readonly stack: Mark[] = [];
	/** White space is due before the next letter. */
	private space = false;
	/** Whether the text ends with a line break's space. Kept here, since reading the growing text is slow. */
	private broken = false;

	/** The text since the last line break, up to its last 200 letters; its end is what matters. */
	lastLine = '';

	get empty(): boolean {
		return this.text === '';
	}

	append(raw: string): void {
		const text = collapse(raw);
		if (!text) return;
		const body = text.trim();
		if (!body) {
			this.space = true;
			return;
		}
		if ((this.space || text.startsWith(' ')) && !this.empty && !this.broken) this.text += ' ';
		// Marks that opened at the space begin with the word.
		for (const mark of this.stack) if (mark.end === -1) this.begin(mark);
		this.text += body;
		this.lastLine = `${this.lastLine} ${body}`.slice(-200);
		this.broken = false;
		this.space = text.endsWith(' ');
	}

	/** A line break inside the paragraph: a space that is marked. */
	lineBreak(): void {
		if (this.empty || this.broken) return;
		this.text += ' ';
		this.lastLine = '';
		this.broken = true;
		this.space = false;
		this.marks.push({ kind: 'break', start: this.text.length - 1, end: this.text.length });
	}

	open(kind: MarkKind, href?: string): void {
		this.stack.push({ kind, start: 0, end: -1, ...(href ? { href } : {}) });
	}

	close(): void {
		const mark = this.stack.pop();
		if (!mark || mark.end === -1) return;
		mark.end = this.text.length;
		if (mark.end > mark.start) this.marks.push(mark);
	}

	/** The text so far; the builder starts afresh, with the marks that are open still open. */
	take(): RichText {
		const text = this.text.trimEnd();
		for (const mark of this.stack) {
			if (mark.end === -1) continue;
			this.marks.push({ ...mark, end: text.length });
			mark.end = -1;
		}
		const marks = this.marks
			.map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
			.filter((mark) => mark.end > mark.start)
			.sort((a, b) => a.start - b.start || b.end - a.end);
		this.text = '';
		this.lastLine = '';
		this.marks = [];
		this.space = false;
		this.broken = false;
		return { text, marks };
	}

	private begin(mark: Mark): void {
		mark.start = this.text.length;
		mark.end = mark.start;
	}
}
