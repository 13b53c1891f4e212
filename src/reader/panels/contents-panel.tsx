import { Icon } from '../../controls/icons.tsx';
import { ownProperty } from '../../dom/own-names.ts';
import type { HeadingBlock } from '../../model/article.ts';
import type { Actions, ReaderState } from '../state/state.ts';

/** The headings of the article, each a way to its place. */
export function ContentsPanel({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { words, contents } = state;
	const headings =
		contents?.article.blocks.filter((block): block is HeadingBlock => block.kind === 'heading') ??
		[];
	const top = Math.min(...headings.map(({ level }) => level));
	return (
		<>
			<header class="panel-head">
				<h2>{words('reader_contents')}</h2>
				<button
					type="button"
					class="tool"
					aria-label={words('reader_contents_close')}
					title={words('reader_contents_close')}
					onClick={() => actions.showContents(false)}
				>
					<Icon name="close" />
				</button>
			</header>
			<ol class="headings" lang={contents?.article.language} dir={contents?.article.direction}>
				{headings.map((heading) => (
					<li key={heading.id} style={{ [ownProperty('depth')]: String(heading.level - top) }}>
						<button
							type="button"
							data-heading={heading.id}
							onClick={() => actions.goToBlock(heading.id)}
						>
							{heading.text}
						</button>
					</li>
				))}
			</ol>
		</>
	);
}
