import { Icon } from '../../controls/icons.tsx';
import { SettingSlider } from '../../controls/setting-controls.tsx';
import { shownName } from '../../outline/names.ts';
import { speakersInOrder } from '../../outline/order.ts';
import type { Actions, ReaderState } from '../state/state.ts';

export function ListenMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { settings, words, contents, listening } = state;
	const playing = listening === 'playing';
	if (listening === 'off')
		return (
			<p class="hint" role="status">
				{words('reader_listen_no_voice')}
			</p>
		);
	const speakers = contents
		? speakersInOrder(contents.outline, 'share').filter(({ quotes }) => quotes.length > 0)
		: [];
	return (
		<>
			<div class="player">
				<button
					type="button"
					class="player-main"
					onClick={() => actions.listen(playing ? 'pause' : 'play')}
				>
					<Icon name={playing ? 'pause' : 'play'} />
					{words(playing ? 'reader_listen_pause' : 'reader_listen_play')}
				</button>
				<button
					type="button"
					class="tool"
					aria-label={words('reader_listen_stop')}
					title={words('reader_listen_stop')}
					disabled={listening === 'idle'}
					onClick={() => actions.listen('stop')}
				>
					<Icon name="stop" />
				</button>
			</div>
			{speakers.length > 0 && (
				<label class="listen-to">
					<span>{words('reader_listen_to')}</span>
					<select
						value={state.listenTo ?? ''}
						onChange={({ currentTarget }) => actions.listenTo(currentTarget.value || null)}
					>
						<option value="">{words('reader_listen_to_all')}</option>
						{speakers.map((speaker) => (
							<option key={speaker.id} value={speaker.id}>
								{words('reader_listen_to_one', shownName(speaker, words))}
							</option>
						))}
					</select>
				</label>
			)}
			<SettingSlider
				name="speechRate"
				label={words('reader_listen_speed')}
				settings={settings}
				words={words}
				change={(part) => actions.change({ ...settings, ...part })}
			/>
		</>
	);
}
