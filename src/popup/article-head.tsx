import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Switch } from '../controls/choices.tsx';
import type { PageView } from '../model/page-view.ts';
import { words } from '../platform/words.ts';
import { publishedWords } from '../share/published.ts';
import type { Preferences } from './preferences.ts';

export interface ArticleHeadProps {
	view: Extract<PageView, { kind: 'article' }>;
	preferences: Preferences;
	toggleReader(): Promise<void>;
	/** In the popup the main button has the focus from the start. */
	takesFocus: boolean;
}

/** What the article is, and the button that opens it: toolbar button, then Enter. */
export function ArticleHead({ view, preferences, toggleReader, takesFocus }: ArticleHeadProps) {
	const { article, host } = view;
	const main = useRef<HTMLButtonElement>(null);
	const [byItself, setByItself] = useState(preferences.current.sites.includes(host));
	const look = () => void preferences.opensByItself(host).then(setByItself);
	useEffect(look, [host]);
	// At once, so that Enter straight after the click on the button opens the reader.
	useLayoutEffect(() => {
		if (takesFocus) main.current?.focus({ preventScroll: true });
	}, []);
	// "All of this site" would not be true.
	const except = byItself ? (preferences.current.except[host] ?? []) : [];
	const about = [article.site || host, publishedWords(article.published, words), article.byline];
	return (
		<header class="head">
			<p class="about" dir="auto">
				{about.filter(Boolean).join(' · ')}
			</p>
			<h1 dir={article.direction} lang={article.language}>
				{article.title}
			</h1>
			{view.readerLost && <p class="lost">{words('popup_reader_lost')}</p>}
			<div class="acts">
				<button type="button" class="main" ref={main} onClick={toggleReader}>
					{words(view.reader ? 'popup_reader_close' : 'popup_reader_open')}
				</button>
				{host && (
					<Switch
						on={byItself}
						label={
							except.length > 0
								? words('popup_by_itself_except', host, except.join(', '))
								: words('popup_by_itself', host)
						}
						onSwitch={(on) => {
							setByItself(on);
							preferences.openByItself(host, on).finally(look);
						}}
					/>
				)}
			</div>
		</header>
	);
}
