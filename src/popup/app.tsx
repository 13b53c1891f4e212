import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import type { PageView } from '../page/view.ts';
import { describe } from '../platform/messages.ts';
import { words } from '../platform/words.ts';
import { useNews } from '../share/use-news.ts';
import { ArticleHead } from './article-head.tsx';
import { Notice } from './notice.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { failureState, type PagePort, type PageState, readState } from './page-port.ts';
import { PopupFoot } from './popup-foot.tsx';
import type { Preferences } from './preferences.ts';
import { RemovedPanel } from './removed-panel.tsx';
import { Tabs } from './tabs.tsx';

export interface AppProps {
	page: PagePort;
	/** What is known of the page at first, and what will be. */
	known: PageState;
	reading: Promise<PageState>;
	preferences: Preferences;
	/** Closes the popup: the reader has the person's attention now. */
	close(): void;
}

/** The popup: which state the page is in, and the parts that go with it. */
export function App({ page, known: first, reading, preferences: stored, close }: AppProps) {
	const [known, setState] = useState(first);
	// A mistake in showing the page is told like one in reading it.
	const [broken] = useErrorBoundary();
	const state: PageState = broken ? { kind: 'failed', report: describe(broken) } : known;
	const [news, announce] = useNews();
	const preferences = useMemo(() => tellingPreferences(stored, announce), [stored]);

	useEffect(() => {
		reading.then(setState);
	}, [reading]);

	/** Runs something that changes the page and shows what became of it. */
	const change = async (work: () => Promise<PageView>): Promise<void> => {
		try {
			setState({ kind: 'view', view: await work() });
		} catch (error) {
			setState(failureState(error));
		}
	};

	const toggleReader = async (): Promise<void> => {
		try {
			const { open } = await page.toggleReader();
			if (open) close();
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
					<ArticleHead view={article} preferences={preferences} toggleReader={toggleReader} />
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
										/>
									),
								},
							]}
						/>
					</main>
				</>
			) : (
				<Notice state={state} announce={announce} />
			)}
			<PopupFoot view={article} news={news} announce={announce} />
		</>
	);
}

/** Preferences that say so where a change could not be kept. */
function tellingPreferences(stored: Preferences, announce: (text: string) => void): Preferences {
	return {
		get current() {
			return stored.current;
		},
		async change(work) {
			const refused = await stored.change(work);
			if (refused) announce(words(refused === 'full' ? 'popup_not_kept_full' : 'popup_not_kept'));
			return refused;
		},
		opensByItself: (host) => stored.opensByItself(host),
		openByItself: (host, on) => stored.openByItself(host, on),
	};
}
