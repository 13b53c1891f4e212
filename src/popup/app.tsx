import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../page/view.ts';
import { words } from '../platform/words.ts';
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
	preferences: Preferences;
	/** Closes the popup: the reader has the person's attention now. */
	close(): void;
}

/** The popup: which state the page is in, and the parts that go with it. */
export function App({ page, preferences, close }: AppProps) {
	const [state, setState] = useState<PageState>({ kind: 'loading' });
	const [news, announce] = useNews();

	useEffect(() => {
		readState(page).then(setState);
	}, [page]);

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
				</>
			) : (
				<Notice state={state} announce={announce} />
			)}
			<PopupFoot view={article} announce={announce} />
			<p class="news" role="status" aria-live="polite">
				{news}
			</p>
		</>
	);
}

/** A line that is read out and shown for a moment. */
function useNews(): [string, (text: string) => void] {
	const [news, setNews] = useState('');
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const announce = (text: string): void => {
		clearTimeout(timer.current);
		setNews(text);
		timer.current = setTimeout(() => setNews(''), 4000);
	};
	return [news, announce];
}
