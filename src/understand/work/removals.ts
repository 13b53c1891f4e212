import type { Removal, RemovalReason } from '../../model/article.ts';
import { textLength } from '../text/text.ts';
import { wordsApart } from '../text/words-apart.ts';
import { liveOf } from './origins.ts';

export interface Why {
	step: string;
	rule: string;
	reason: RemovalReason;
}

/** A rule may not take more than this share of the article's text at once. */
export const MAX_SHARE = 0.4;
/** Texts in the log are cut here. */
const MAX_TEXT = 500;

/** What a person who put something back wants kept from now on: "profile .more_style_one". */
export function ruleKey(removal: Pick<Removal, 'step' | 'rule'>): string {
	return `${removal.step} ${removal.rule}`;
}

/**
 * The one way to take something out of the copy of a page: logs each piece with its reason, refuses
 * what would take too much of the article, and lets be what the person has put back.
 */
export class RemovalLog {
	readonly removals: Removal[] = [];
	/** The elements of the live page that each removal stands for, by the removal's id. */
	readonly origins = new Map<string, Element[]>();
	/** What the person has put back stays whole: no later rule takes a part of it. */
	private readonly kept = new Set<Node>();
	private article: readonly Element[] = [];
	private articleLength = 0;

	/**
	 * @param keep whether the person has put a piece back
	 * @param isShown whether the article's head, as the reader shows it, says the same as a text
	 */
	constructor(
		private readonly keep: (removal: Removal) => boolean = () => false,
		readonly isShown: (text: string) => boolean = () => false,
	) {}

	/** From now on shares are measured against the text of these elements. */
	protect(article: readonly Element[]): void {
		this.article = article;
		this.articleLength = article.reduce((sum, element) => sum + textLength(element), 0);
	}

	/**
	 * Takes nodes that belong together out of the copy, as one removal. Returns false, with nothing
	 * changed, where that was refused or the person wants it kept.
	 */
	take(nodes: readonly Node[], why: Why, maxShare = MAX_SHARE): boolean {
		const refused = this.shareOf(nodes) > maxShare;
		if (!this.log(nodes, why, refused)) return false;
		for (const node of nodes) node.parentNode?.removeChild(node);
		return true;
	}

	/**
	 * Logs without touching anything (the piece is gone already, or is refused). Returns whether the
	 * piece is to go.
	 */
	log(nodes: readonly Node[], why: Why, refused = false): boolean {
		if (this.arePutBack(nodes)) return false;
		let text = '';
		for (const node of nodes) {
			if (text.length > MAX_TEXT) break;
			text = `${text} ${wordsApart(node, MAX_TEXT + 1 - text.length)}`.trim();
		}
		const removal: Removal = {
			id: `r${this.removals.length + 1}`,
			...why,
			text: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text,
		};
		const shown = !refused && this.isShown(text);
		const kept = this.keep(removal);
		if (kept) removal.kept = true;
		if (refused) removal.refused = true;
		if (shown) removal.shown = true;
		// What was refused may hold the article: it is judged like the rest.
		if (kept && !refused && !shown) for (const node of nodes) this.kept.add(node);
		this.removals.push(removal);
		const origins = nodes.flatMap((node) =>
			node.nodeType === 1 ? (liveOf(node as Element) ?? []) : [],
		);
		this.origins.set(removal.id, origins);
		return shown || (!refused && !kept);
	}

	/** Whether a node is, or stands in, something that the person has put back. */
	isPutBack(node: Node): boolean {
		if (!this.kept.size) return false;
		for (let at: Node | null = node; at; at = at.parentNode) if (this.kept.has(at)) return true;
		return false;
	}

	/** Whether all of some nodes are. */
	arePutBack(nodes: readonly Node[]): boolean {
		return nodes.length > 0 && nodes.every((node) => this.isPutBack(node));
	}

	/** What the person has put back of a part of the copy, each piece once, in no order. */
	putBackIn(part: Element): Node[] {
		return [...this.kept].filter(
			(node) => part.contains(node) && !(node.parentNode && this.isPutBack(node.parentNode)),
		);
	}

	/** The share of the article's text that these nodes hold, 0–1; 0 while no article is known. */
	shareOf(nodes: readonly Node[]): number {
		if (!this.articleLength) return 0;
		let taken = 0;
		for (const node of nodes) {
			for (const part of this.article) {
				if (node.contains(part)) taken += textLength(part);
				else if (part.contains(node)) taken += textLength(node);
			}
		}
		return taken / this.articleLength;
	}
}
