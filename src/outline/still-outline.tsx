import type { Words } from '../base/words.ts';
import type { Article } from '../model/article.ts';
import type { Outline } from '../model/outline.ts';
import { groupsOf, type Listing } from './groups.ts';
import type { RowContext } from './quote-row.tsx';
import { ShareBar } from './share-bar.tsx';
import { SpeakerGroup, speakerRow } from './speaker-group.tsx';

/** The outline of a saved page, where no script runs: folding works by itself, a quote is a link to its words. */
export function StillOutline(props: {
	article: Article;
	outline: Outline;
	words: Words;
	listing: Listing;
}) {
	const { article, outline, words, listing } = props;
	const groups = groupsOf(outline, listing);
	const context: RowContext = { article, words, wanted: [], reachable: undefined };
	return (
		<>
			<h2 lang={words.language} dir={words.direction}>
				{words('reader_outline')}
			</h2>
			<div class="outline-top">
				<ShareBar
					{...{ article, outline, words }}
					linkTo={(id) => {
						const group = groups.find(({ speaker }) => (speaker?.id ?? null) === id);
						const first = group?.said[0] ?? group?.reported[0];
						return first && `#${first.id}`;
					}}
				/>
			</div>
			<div class="outline">
				{groups.map((group) => (
					<SpeakerGroup
						key={speakerRow(group)}
						group={group}
						context={context}
						level={3}
						open
						reportedOpen={false}
					/>
				))}
			</div>
		</>
	);
}
