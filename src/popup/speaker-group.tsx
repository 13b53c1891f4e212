import type { Article } from '../model/article.ts';
import type { Quote } from '../model/outline.ts';
import { words } from '../platform/words.ts';
import { type OutlineGroup, quotePieces } from './outline-model.ts';

export interface SpeakerGroupProps {
	group: OutlineGroup;
	article: Article;
	/** Id of the quote that Tab reaches. */
	reachable: string | undefined;
	go(quote: Quote): void;
	copy(quote: Quote): void;
}

/** One speaker with role, share and quotes. */
export function SpeakerGroup({ group, article, reachable, go, copy }: SpeakerGroupProps) {
	const { speaker, voice, quotes } = group;
	const text = { dir: article.direction, lang: article.language };
	return (
		<section class="speaker" data-voice={voice}>
			<header data-speaker={speaker?.id}>
				<h2 {...(speaker ? text : {})}>{speaker?.name ?? words('popup_no_speaker')}</h2>
				{speaker && speaker.type !== 'person' && (
					<span class="type">{words(`popup_type_${speaker.type}`)}</span>
				)}
				{speaker && speaker.share > 0 && (
					<span class="share" title={words('popup_share_about')}>
						{words.percent(speaker.share)}
					</span>
				)}
				{speaker?.role && (
					<p class="role" {...text}>
						{speaker.role}
					</p>
				)}
			</header>
			<ul>
				{quotes.map((quote) => (
					<li key={quote.id} class={`quote ${quote.kind}`}>
						<button
							type="button"
							class="words"
							data-quote={quote.id}
							tabIndex={quote.id === reachable ? 0 : -1}
							aria-keyshortcuts="C"
							onClick={() => go(quote)}
						>
							<span class="kind">{words(`popup_kind_${quote.kind}`)}</span>
							<span class="text" {...text}>
								{quotePieces(quote).map((piece) => (piece.said ? <q>{piece.text}</q> : piece.text))}
							</span>
						</button>
						<button
							type="button"
							class="copy"
							tabIndex={quote.id === reachable ? 0 : -1}
							aria-label={words('popup_copy')}
							title={`${words('popup_copy')} (C)`}
							onClick={() => copy(quote)}
						/>
					</li>
				))}
			</ul>
		</section>
	);
}
