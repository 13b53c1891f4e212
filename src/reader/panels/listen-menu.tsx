import { Icon } from '../../controls/icons.tsx';
import { SettingSlider } from '../../controls/setting-controls.tsx';
import type { Actions, ReaderState } from '../state/state.ts';

export function ListenMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { settings, words, listening } = state;
	const playing = listening === 'playing';
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
