import { useEffect, useMemo, useState } from 'preact/hooks';
import { useNews } from '../controls/use-news.ts';
import { reportsUrl, version } from '../platform/own-pages.ts';
import { keepLater } from '../platform/settings-later.ts';
import {
	changeSettings,
	loadSettings,
	NotSavedError,
	watchSettings,
} from '../platform/settings-store.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import { giveBackSite } from '../platform/sites.ts';
import { words } from '../platform/words.ts';
import type { Settings } from '../settings/settings.ts';
import { difference, itemsOf, withChanges } from '../settings/settings-items.ts';
import { CleaningSection } from './cleaning-section.tsx';
import { CopyingSection } from './copying-section.tsx';
import { FileSection } from './file-section.tsx';
import { OpeningSection } from './opening-section.tsx';
import { ReaderSection } from './reader-section.tsx';
import type { SectionProps } from './section.ts';
import { SitesSection } from './sites-section.tsx';

/** The settings page. A change holds at once, everywhere. */
export function OptionsApp({ loaded, shortcuts }: { loaded: Settings; shortcuts: Shortcut[] }) {
	const [settings, setSettings] = useState(loaded);
	const [news, announce] = useNews();
	const life = useMemo(() => new AbortController(), []);
	const later = useMemo(() => {
		const kept = () => announce(words('options_kept'));
		return keepLater({ kept, refused: (error) => void refuse(error) }, life.signal);
	}, [life]);
	useEffect(() => {
		watchSettings((stored) => setSettings(later.over(stored)), life.signal);
		return () => life.abort();
	}, [life]);

	/** Says that a change could not be kept, and shows what holds instead. */
	const refuse = async (error: unknown): Promise<void> => {
		const full = error instanceof NotSavedError && error.reason === 'full';
		announce(words(full ? 'popup_not_kept_full' : 'popup_not_kept'));
		const stored = await loadSettings();
		setSettings(later.over(stored));
	};
	const changeSoon: SectionProps['changeSoon'] = (part) => {
		setSettings((before) => ({ ...before, ...part }));
		later.add(settings, { ...settings, ...part });
	};
	const change: SectionProps['change'] = (part) => {
		// The control shows the choice at once; writing takes a moment.
		setSettings((before) => ({ ...before, ...part }));
		// Only what the person has changed: the rest may be newer in the storage than here.
		const changes = difference(itemsOf(settings), itemsOf({ ...settings, ...part }));
		return keep((kept) => withChanges(kept, changes));
	};
	const replace: SectionProps['replace'] = (all) => {
		setSettings(all);
		return keep(() => all);
	};
	const keep = async (work: (kept: Settings) => Settings): Promise<boolean> => {
		try {
			await later.keepNow();
			let before: readonly string[] = [];
			const after = await changeSettings((kept) => {
				before = kept.sites;
				return work(kept);
			});
			setSettings(later.over(after));
			// No permission outlives its place in the list, whichever way the site left it.
			const left = before.filter((host) => !after.sites.includes(host));
			await Promise.all(left.map(giveBackSite));
			announce(words('options_kept'));
			return true;
		} catch (error) {
			await refuse(error);
			return false;
		}
	};
	const section: SectionProps = { settings, change, replace, changeSoon, announce };
	return (
		<>
			<header class="top">
				<img src="icons/outspoken-48.png" alt="" width="40" height="40" />
				<h1>{words('options_title')}</h1>
			</header>
			<main>
				<OpeningSection {...section} shortcuts={shortcuts} />
				<SitesSection {...section} />
				<ReaderSection {...section} />
				<CopyingSection {...section} />
				<CleaningSection {...section} />
				<section aria-labelledby="privacy">
					<h2 id="privacy">{words('options_privacy')}</h2>
					<ul class="plain-list">
						<li>{words('options_privacy_izvestia')}</li>
						<li>{words('options_privacy_click')}</li>
						<li>{words('options_privacy_sites')}</li>
						<li>{words('options_privacy_network')}</li>
						<li>{words('options_privacy_storage')}</li>
					</ul>
				</section>
				<FileSection {...section} />
			</main>
			<footer>
				<p class="news" role="status">
					{news}
				</p>
				<p>Outspoken {version()}</p>
				<p>
					<a href={reportsUrl} target="_blank" rel="noreferrer">
						{words('report_problem')}
					</a>
				</p>
			</footer>
		</>
	);
}
