import { RANGES } from '../settings.ts';
import type { Actions, ReaderState } from '../state.ts';
import { Slider } from './choices.tsx';
import { Icon } from './icons.tsx';

export function ListenMenu({ state, actions }: { state: ReaderState; actions: Actions }) {
	const { settings, words, listening } = state;
	const playing = listening === 'playing';
	const rate = new Intl.NumberFormat(words.language).format(settings.speechRate);
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
			<Slider
				{...RANGES.speechRate}
				label={words('reader_listen_speed')}
				says={words('reader_times', rate)}
				value={settings.speechRate}
				onSlide={(speechRate) => actions.change({ ...settings, speechRate })}
			/>
		</>
	);
}
