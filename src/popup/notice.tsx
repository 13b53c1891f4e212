import { inKey } from '../base/words.ts';
import { reportsUrl } from '../platform/own-pages.ts';
import { words } from '../platform/words.ts';
import { copyText } from './copy.ts';
import type { PageState } from './page-port.ts';

/** One clear sentence, and what can be done, for every state without an outline. */
export function Notice({
	state,
	announce,
	beside = false,
}: {
	state: PageState;
	announce(text: string): void;
	/** In the side panel, where nobody has pressed the button for this page yet. */
	beside?: boolean;
}) {
	if (state.kind === 'loading') {
		return (
			<main class="notice" aria-busy="true">
				<span class="waiting" aria-hidden="true" />
				<p>{words('popup_loading')}</p>
			</main>
		);
	}
	const { title, text } = textOf(state, beside);
	return (
		<main class="notice">
			<span class={`figure ${state.kind}`} aria-hidden="true" />
			<h1>{title}</h1>
			<p>{text}</p>
			{state.kind === 'failed' && <Report report={state.report} announce={announce} />}
		</main>
	);
}

function textOf(state: PageState, beside: boolean): { title: string; text: string } {
	if (beside && state.kind === 'no-access' && state.reason === 'unknown')
		return { title: words('panel_press'), text: words('panel_press_about') };
	if (state.kind === 'no-access') {
		return {
			title: words(`popup_no_access_${inKey(state.reason)}_title`),
			text: words(`popup_no_access_${inKey(state.reason)}`),
		};
	}
	if (state.kind === 'view' && state.view.kind === 'none') {
		return {
			title: words(`popup_none_${inKey(state.view.why)}_title`),
			text: words(`popup_none_${inKey(state.view.why)}`),
		};
	}
	return { title: words('popup_failed'), text: words('popup_failed_about') };
}

/** What may be sent to us: names and places in our own code, nothing of the page. */
function Report({ report, announce }: { report: string; announce(text: string): void }) {
	const copy = (): void => {
		copyText(report).then((done) =>
			announce(words(done ? 'popup_report_copied' : 'popup_not_copied')),
		);
	};
	return (
		<>
			<pre class="report">{report}</pre>
			<button type="button" onClick={copy}>
				{words('popup_report_copy')}
			</button>
			<a href={reportsUrl} target="_blank" rel="noreferrer">
				{words('report_problem')}
			</a>
		</>
	);
}
