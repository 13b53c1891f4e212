import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { useNews } from '../controls/use-news.ts';
import type { PageView } from '../model/page-view.ts';
import { describe } from '../platform/messages.ts';
import { words } from '../platform/words.ts';
import { ArticleHead } from './article-head.tsx';
import { Notice } from './notice.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { failureState, type PagePort, type PageState, readState } from './page-port.ts';
import { PopupFoot } from './popup-foot.tsx';
import type { Preferences, Refusal } from './preferences.ts';
import { RemovedPanel } from './removed-panel.tsx';
import { Tabs } from './tabs.tsx';

export interface AppProps {
	page: PagePort;
	/** What is known of the page at first, and what will be. */
	known: PageState;
	reading: Promise<PageState>;
	preferences: Preferences;
	/** Closes the popup: the reader has the person's attention now. Absent in the side panel, which stays. */
	close?(): void;
}

/** The popup: which state the page is in, and the parts that go with it. */
export function App({ page, known: first, reading, preferences: stored, close }: AppProps) {
	const [known, setState] = useState(first);
	// A mistake in showing the page is told like one in reading it.
	const [broken] = useErrorBoundary();
	const state: PageState = broken ? { kind: 'failed', report: describe(broken) } : known;
	const [news, announce, heardOnly] = useNews();
	const [, setSettings] = useState(stored.current);
	const preferences = useMemo(
		() => shownPreferences(stored, { announce, show: () => setSettings({ ...stored.current }) }),
		[stored],
	);

	useEffect(() => {
		reading.then(setState);
	}, [reading]);
	useEffect(() => {
		const life = new AbortController();
		stored.follow(() => setSettings({ ...stored.current }), life.signal);
		return () => life.abort();
	}, [stored]);

	/** Runs something that changes the page and shows what became of it. */
	const change = async (work: () => Promise<PageView>): Promise<void> => {
		try {
			setState({ kind: 'view', view: await work() });
		} catch (error) {
			setState(failureState(error));
		}
	};

	const toggleReader = async (reading: string): Promise<void> => {
		try {
			const { open } = await page.toggleReader(reading);
			if (open && close) close();
			else setState(await readState(page));
		} catch (error) {
			setState(failureState(error));
		}
	};

	const article = state.kind === 'view' && state.view.kind === 'article' ? state.view : null;
	return (
		<>
			{article ? (
				<>
					<ArticleHead
						view={article}
						preferences={preferences}
						toggleReader={() => toggleReader(article.reading)}
						takesFocus={close !== undefined}
					/>
					<main>
						<Tabs
							label={words('popup_sections')}
							tabs={[
								{
									id: 'outline',
									title: words('popup_tab_outline'),
									count: article.outline.quotes.length,
									panel: (
										<OutlinePanel
											view={article}
											page={page}
											preferences={preferences}
											announce={announce}
											show={setState}
										/>
									),
								},
								{
									id: 'removed',
									title: words('popup_tab_removed'),
									count: article.removals.filter((removal) => !removal.refused && !removal.back)
										.length,
									panel: (
										<RemovedPanel
											view={article}
											page={page}
											preferences={preferences}
											change={change}
											announce={announce}
										/>
									),
								},
							]}
						/>
					</main>
				</>
			) : (
				<Notice state={state} announce={announce} beside={!close} />
			)}
			<PopupFoot
				view={article}
				news={news}
				heardOnly={heardOnly}
				announce={announce}
				close={close}
			/>
		</>
	);
}

/** Preferences whose changes are shown, and which say so where one could not be kept. */
function shownPreferences(
	stored: Preferences,
	{ announce, show }: { announce(text: string): void; show(): void },
): Preferences {
	const told = async (work: Promise<Refusal>): Promise<Refusal> => {
		const refused = await work;
		if (refused) announce(words(refused === 'full' ? 'popup_not_kept_full' : 'popup_not_kept'));
		show();
		return refused;
	};
	return {
		get current() {
			return stored.current;
		},
		change: (work) => told(stored.change(work)),
		follow: (changed, signal) => stored.follow(changed, signal),
		opensByItself: (host) => stored.opensByItself(host),
		openByItself: (host, on) => told(stored.openByItself(host, on)),
	};
}
