import { Icon } from '../../controls/icons.tsx';
import { OutlineView } from '../../outline/outline-view.tsx';
import type { Actions, ReaderState } from '../state/state.ts';

interface Props {
	state: ReaderState;
	actions: Actions;
}

/** Who speaks in the article, each with what they say. */
export function OutlinePanel({ state, actions }: Props) {
	const { words, contents, settings, outlineFilter, textPainted } = state;
	if (!contents) return <p class="panel-empty">{words('reader_loading')}</p>;
	const { article, outline } = contents;
	return (
		<>
			<header class="panel-head">
				<h2>{words('reader_outline')}</h2>
				<button
					type="button"
					class="tool"
					aria-label={words('reader_outline_close')}
					title={words('reader_outline_close')}
					onClick={() => actions.showOutline(false)}
				>
					<Icon name="close" />
				</button>
			</header>
			{textPainted && (
				<OutlineView
					{...{ article, outline, words }}
					level={3}
					choice={{ filter: outlineFilter, kinds: settings.kinds, order: settings.order }}
					change={({ filter, kinds, order }) => {
						if (filter !== outlineFilter) actions.filterOutline(filter);
						if (kinds !== settings.kinds || order !== settings.order)
							actions.change({ ...settings, kinds, order });
					}}
					go={({ id }) => actions.goToQuote(id)}
					copy={({ id }) => actions.copyQuote(id)}
				/>
			)}
		</>
	);
}
