import { inKey } from '../base/words.ts';
import { Switch } from '../controls/choices.tsx';
import type { PageView, ShownRemoval } from '../model/page-view.ts';
import { words } from '../platform/words.ts';
import type { PagePort } from './page-port.ts';
import type { Preferences } from './preferences.ts';

export interface RemovedPanelProps {
	view: Extract<PageView, { kind: 'article' }>;
	page: PagePort;
	preferences: Preferences;
	change(work: () => Promise<PageView>): Promise<void>;
}

/** What was taken away and why; every piece can be looked at and put back. */
export function RemovedPanel({ view, page, preferences, change }: RemovedPanelProps) {
	// Pieces without a word (empty slots, pictures) say the least: they come last.
	const removals = view.removals
		.filter((removal) => !removal.refused)
		.sort((a, b) => Number(a.text === '') - Number(b.text === ''));
	const away = removals.filter((removal) => !removal.back);
	if (removals.length === 0) return <p class="empty">{words('popup_nothing_removed')}</p>;
	return (
		<>
			<div class="row between">
				<Switch
					on={view.cleaned}
					label={words('popup_clean')}
					onSwitch={(on) => change(() => page.clean(on))}
				/>
				{away.length > 0 ? (
					<button
						type="button"
						onClick={() => change(() => page.putBack(view.reading, 'all', true))}
					>
						{words('popup_put_back_all')}
					</button>
				) : (
					<button
						type="button"
						onClick={() => change(() => page.putBack(view.reading, 'all', false))}
					>
						{words('popup_take_away_all')}
					</button>
				)}
			</div>
			<ul class="removals">
				{removals.map((removal) => (
					<RemovalItem
						key={removal.id}
						removal={removal}
						host={view.host}
						reading={view.reading}
						page={page}
						preferences={preferences}
						change={change}
					/>
				))}
			</ul>
		</>
	);
}

interface RemovalItemProps extends Pick<RemovedPanelProps, 'page' | 'preferences' | 'change'> {
	removal: ShownRemoval;
	host: string;
	reading: string;
}

function RemovalItem({ removal, host, reading, page, preferences, change }: RemovalItemProps) {
	const { id, step, rule, reason, text, back, inPage } = removal;
	const isThis = (kept: { step: string; rule: string }) => kept.step === step && kept.rule === rule;
	// Not a state of its own: the next reading may give this id to another piece.
	const kept = (preferences.current.kept[host] ?? []).some(isThis);
	const point = (on: boolean) => {
		if (inPage) page.point(on ? { reading, removal: id } : null);
	};
	const keep = (on: boolean): void => {
		void preferences.change((settings) => {
			const others = (settings.kept[host] ?? []).filter((other) => !isThis(other));
			return { kept: { ...settings.kept, [host]: on ? [...others, { step, rule }] : others } };
		});
	};
	return (
		<li
			class={back ? 'removal back' : 'removal'}
			onMouseEnter={() => point(true)}
			onMouseLeave={() => point(false)}
			onFocusCapture={() => point(true)}
			onBlurCapture={() => point(false)}
		>
			<div class="what">
				<strong title={`${step}: ${rule}`}>{words(`reason_${inKey(reason)}`)}</strong>
				<p dir="auto">{text || words('popup_no_text')}</p>
				{back && host && <Switch on={kept} label={words('popup_keep', host)} onSwitch={keep} />}
			</div>
			<button
				type="button"
				class="small"
				aria-label={`${words(back ? 'popup_take_away' : 'popup_put_back')}: ${text.slice(0, 60)}`}
				onClick={() => change(() => page.putBack(reading, [id], !back))}
			>
				{words(back ? 'popup_take_away' : 'popup_put_back')}
			</button>
		</li>
	);
}
