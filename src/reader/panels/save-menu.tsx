import type { Actions, ReaderState } from '../state/state.ts';

export function SaveMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { words } = state;
	return (
		<div class="entries">
			<button type="button" class="entry" onClick={() => actions.save('html')}>
				<span>{words('reader_save_html')}</span>
				<small>{words('reader_save_html_hint')}</small>
			</button>
			<button type="button" class="entry" onClick={() => actions.save('markdown')}>
				<span>{words('reader_save_markdown')}</span>
				<small>{words('reader_save_markdown_hint')}</small>
			</button>
		</div>
	);
}
