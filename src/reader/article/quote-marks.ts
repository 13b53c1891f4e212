import type { Words } from '../../base/words.ts';
import { element } from '../../dom/element.ts';
import { shownName } from '../../outline/names.ts';
import type { QuoteDresser } from './rich-text.ts';
import type { Voiced, Voices } from './voices.ts';

/** Id of the hidden description that a screen reader speaks when a quotation is focused. */
function describedBy(voiced: Voiced): string {
	return `voice-${voiced.speaker?.id ?? 'none'}-${voiced.quote.kind}`;
}

/** "Anna Petrova, chief economist of the bank" or, where nobody is named, words that say so. */
function speakerWords(voiced: Voiced, words: Words): string {
	const { speaker } = voiced;
	const name = shownName(speaker, words);
	return speaker?.role ? words('reader_speaker_role', name, speaker.role) : name;
}

/**
 * Marks quotations in the running text: colour by speaker, kind by the form of the line, both named on
 * hover and focus. Only direct speech is a `q`: a fragment or a report is not what was said, word for word.
 */
export function quoteDresser(document: Document, voices: Voices, words: Words): QuoteDresser {
	const inMargin = changesOfVoice(voices);
	/** Says to who reads by ear what the dotted line says to the eye. Fragments have their marks in the text. */
	const kindWord = ({ quote }: Voiced) =>
		quote.kind === 'indirect'
			? element(
					document,
					'span',
					{ class: 'kind-word', lang: words.language, dir: words.direction },
					`(${words('share_kind_indirect')}) `,
				)
			: null;
	return {
		quoteElement(voiced, first) {
			const { quote, colour } = voiced;
			const attributes = {
				class: 'voice',
				'data-quote': quote.id,
				'data-kind': quote.kind,
				'data-voice': colour,
				'aria-describedby': describedBy(voiced),
				// Of a quotation in several pieces, what follows the first.
				'data-rest': !first,
				// Of all of them Tab reaches one at a time: place/quote-stop.ts.
				tabindex: -1,
			};
			const tag = quote.kind === 'direct' ? 'q' : 'span';
			return element(document, tag, attributes, first ? kindWord(voiced) : null);
		},
		marginName(voiced) {
			const { quote, speaker, colour } = voiced;
			if (!speaker || !inMargin.has(quote.id)) return null;
			return element(
				document,
				'span',
				{
					class: 'margin-name',
					'data-voice': colour,
					'data-kind': quote.kind,
					'aria-hidden': 'true',
				},
				shownName(speaker, words),
			);
		},
	};
}

/** The quotations at which another speaker begins, as ids. From the data: parts are built in any order. */
function changesOfVoice({ byQuote }: Voices): ReadonlySet<string> {
	const changes = new Set<string>();
	let last: string | null = null;
	for (const { quote, speaker } of byQuote.values()) {
		if (!speaker || quote.speaker === last) continue;
		last = quote.speaker;
		changes.add(quote.id);
	}
	return changes;
}

/** The descriptions that the marks point to, one for each speaker and kind. */
export function quoteDescriptions(
	document: Document,
	voices: Iterable<Voiced>,
	words: Words,
): HTMLElement {
	const made = new Map<string, HTMLElement>();
	for (const voiced of voices) {
		const id = describedBy(voiced);
		if (made.has(id)) continue;
		const kind = words(`share_kind_${voiced.quote.kind}`);
		made.set(id, element(document, 'p', { id }, `${speakerWords(voiced, words)} (${kind})`));
	}
	return element(document, 'div', { hidden: true }, ...made.values());
}
