import { inKey } from '../base/words.ts';
import { Switch } from '../controls/choices.tsx';
import type { PageView, ShownRemoval } from '../model/page-view.ts';
import { words } from '../platform/words.ts';
import type { PagePort } from './page-port.ts';
import type { Preferences } from './preferences.ts';

/** What a piece needs to know of the list that it stands in. */
export interface RemovedContext {
	view: Extract<PageView, { kind: 'article' }>;
	page: PagePort;
	preferences: Preferences;
}

interface RemovedPieceProps {
	removal: ShownRemoval;
	panel: RemovedContext;
	putBack(ids: string[], back: boolean): Promise<void>;
}

/** One removed piece; it is framed in the page while it is pointed at or has the focus. */
export function RemovedPiece({ removal, panel, putBack }: RemovedPieceProps) {
	const { id, step, rule, reason, text, back, inPage } = removal;
	const { view, page, preferences } = panel;
	const { host, reading } = view;
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
				onClick={() => putBack([id], !back)}
			>
				{words(back ? 'popup_take_away' : 'popup_put_back')}
			</button>
		</li>
	);
}
