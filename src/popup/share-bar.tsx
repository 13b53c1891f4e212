import type { Outline } from '../model/outline.ts';
import { words } from '../platform/words.ts';
import { colourOfSpeaker } from '../share/palette.ts';

/** Smaller shares get no segment of their own: nobody could see or hit it. */
const smallest = 0.01;

/** Each speaker's share of the quoted words. A segment leads to its speaker in the outline. */
export function ShareBar({ outline, go }: { outline: Outline; go(speaker: string): void }) {
	const shares = outline.speakers
		.map((speaker, index) => ({ speaker, voice: colourOfSpeaker(index) }))
		.filter(({ speaker }) => speaker.share >= smallest);
	if (shares.length === 0) return null;
	return (
		<ul class="bar" aria-label={words('popup_shares')}>
			{shares.map(({ speaker, voice }) => (
				<li key={speaker.id} style={{ flexGrow: speaker.share }}>
					<button
						type="button"
						data-voice={voice}
						title={`${speaker.name}: ${words.percent(speaker.share)}`}
						aria-label={`${speaker.name}: ${words.percent(speaker.share)}`}
						onClick={() => go(speaker.id)}
					/>
				</li>
			))}
		</ul>
	);
}
