import { painted } from '../dom/painted.ts';
import type { Reading } from '../pipeline/pipeline.ts';
import { answer, askBackground, tellBackground } from '../platform/messages.ts';
import { followPointer } from '../platform/pointing.ts';
import { keepLater } from '../platform/settings-later.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import { words } from '../platform/words.ts';
import { voicesOf } from '../reader/article/voices.ts';
import type { ReaderHandle } from '../reader/reader.ts';
import { chooseCleaning, isCleaned, type Settings } from '../settings/settings.ts';
import { ruleKey } from '../understand/work/removals.ts';
import { bringFont } from './bring-font.ts';
import { byItselfHere } from './by-itself.ts';
import { inView, isPage } from './document.ts';
import { furnitureOf } from './furniture.ts';
import { holdPage } from './hold-page.ts';
import { forgetQuotes, injectedReader } from './left-scripts.ts';
import { type MarkedReading, markReading, showsTheSame } from './marked-reading.ts';
import { cutOff, notKept, notReached } from './not-kept.ts';
import { offerWhatCame } from './offer-what-came.ts';
import { viewOf } from './page-view.ts';
import { cameBack, noPutBack } from './put-back.ts';
import { readInTab } from './read-in-tab.ts';
import type { Instance } from './run-once.ts';
import { showQuote } from './show-quote.ts';
import { onTakenOver, takeOver } from './take-over.ts';
import { veilOverPage } from './veil.ts';

/** Everything that Outspoken does in one tab: reads the page when asked, and shows what it read. */
export function startSession(document: Document, connected: () => boolean): Instance {
	forgetQuotes();
	const life = new AbortController();
	const { signal } = life;
	const veil = veilOverPage();
	const isVeiled = (): boolean => veil?.signal.aborted === false;
	const hidBefore = takeOver(document, isVeiled());
	onTakenOver(connected, () => life.abort(), signal);
	const furniture = furnitureOf(document, signal);
	// Where it cannot be kept, this page has it all the same.
	const later = keepLater({ refused: (error) => reader?.tell(notKept(error)) }, signal);

	let settings: Settings | null = null;
	let reading: MarkedReading | null = null;
	let reader: ReaderHandle | null = null;
	let opening: Promise<boolean> | null = null;
	/** A reader was closed on this page. */
	let left = false;
	/** The page has taken the last one away. */
	let lost = false;
	let lastRead: Promise<unknown> = Promise.resolve();
	const putBack = noPutBack();

	async function currentSettings(): Promise<Settings> {
		settings ??= await loadSettings();
		return settings;
	}

	// Fetched now, so that the reader need not wait for them. The veil itself stays until the first
	// reading can take its place.
	void currentSettings().then((known) => {
		if ((isVeiled() || hidBefore) && isCleaned(known, location.hostname)) furniture.hide(true);
	});

	/** Reads the page as it is now. One after the other: an older reading must not take a newer one's place. */
	function read(): Promise<MarkedReading> {
		const next = lastRead.then(readNow);
		lastRead = next.catch(() => {});
		return next;
	}

	async function readNow(): Promise<MarkedReading> {
		const { kept } = await currentSettings();
		const keptRules = new Set((kept[location.hostname] ?? []).map(ruleKey));
		const found = await readInTab(
			document,
			{
				url: location.href,
				keep: (removal) => putBack.of(removal) ?? keptRules.has(ruleKey(removal)),
				inView,
			},
			signal,
		);
		reading = markReading(found, reading);
		furniture.update(reading);
		veil?.abort();
		return reading;
	}

	/** The reading whose ids popup and reader speak of. */
	async function currentReading(): Promise<MarkedReading> {
		return reading ?? read();
	}

	const view = (of: MarkedReading) =>
		viewOf(document, of, furniture, { open: reader !== null, lost });

	/** Opens the reader, or waits for the one that is being opened: two may ask in a moment. */
	function openOnce(known?: MarkedReading): Promise<boolean> {
		if (opening) return opening;
		const mine = open(known).finally(() => {
			if (opening === mine) opening = null;
		});
		opening = mine;
		return mine;
	}

	/**
	 * Opens the reader: its background at once, the article as soon as it is read. False without one.
	 * @param known the page as it was read before: it is shown at once
	 */
	async function open(known?: MarkedReading): Promise<boolean> {
		const { reader: look, sites } = await currentSettings();
		signal.throwIfAborted();
		const opened = injectedReader()(document, {
			settings: look,
			words,
			onSettings: keepLook,
			onClose: (by) => {
				reader = null;
				left = true;
				lost = by === 'page';
				if (lost) tellBackground('to-background/reader-lost', {});
				// Closed while the page is still read: who asks now wants another.
				opening = null;
				void later.keepNow();
			},
			byItself: byItselfHere(sites, (error) => opened.tell(notKept(error))),
			bringFont,
			cutOff,
			holdPage,
			openSettings: () => {
				askBackground('to-background/open-settings', {}).catch(() => opened.tell(notReached()));
			},
		});
		reader = opened;
		lost = false;
		signal.addEventListener('abort', () => opened.close(), { signal: opened.signal });
		offerWhatCame(opened, async () => {
			const next = await read();
			show(opened, next);
			return next.article !== null;
		});
		try {
			if (!known) await painted();
			const current = known ?? (await read());
			if (current.article) show(opened, current);
			else opened.close();
			return current.article !== null;
		} catch (error) {
			opened.close();
			throw error;
		}
	}

	/** Reads the page again behind what is shown of it, and shows what it says by now. */
	async function lookAgain(shown: MarkedReading): Promise<void> {
		const opened = reader;
		await painted();
		const now = await read();
		if (opened && reader === opened && !showsTheSame(shown, now)) show(opened, now);
	}

	function show(handle: ReaderHandle, { article, outline }: Reading): void {
		if (!article || !outline || !settings) return;
		handle.show({ article, outline, settings: settings.reader, words });
	}

	function keepLook(look: Settings['reader']): void {
		if (!settings) return;
		const before = settings;
		settings = { ...before, reader: look };
		later.add(before, settings);
	}

	/** Where furniture is hidden from the start, the choice holds for the host's next pages too. */
	async function rememberCleaning(on: boolean): Promise<void> {
		if (!veil) return;
		await changeSettings((known) => chooseCleaning(known, location.hostname, on)).catch(() => {});
	}

	watchSettings((next) => {
		settings = later.over(next);
		reader?.update(settings.reader);
	}, signal);

	followPointer((at) => {
		if (!at) furniture.point(null);
		else if (at.reading === reading?.mark) furniture.point(at.removal);
	}, signal);

	answer(
		'to-page',
		{
			// Anew, because the page may have changed; but not under the open reader.
			'to-page/read': async () => view(reader && reading ? reading : await read()),
			'to-page/toggle-reader': async ({ reading: mark }) => {
				if (reader) {
					reader.close();
					return { open: false, article: true };
				}
				const seen = reading && reading.mark === mark ? reading : undefined;
				const article = isPage(document) && (await openOnce(seen));
				if (article && seen) lookAgain(seen).catch(() => {});
				return { open: article, article };
			},
			'to-page/go': async ({ reading: mark, quote: id }) => {
				const current = await currentReading();
				const { article, outline } = current;
				const quote = outline?.quotes.find((other) => other.id === id);
				const stale = current.mark !== mark;
				if (stale || !article || !outline || !quote) return { shown: false, stale };
				if (reader) {
					reader.goTo(id);
					return { shown: true, stale };
				}
				const voice = voicesOf(article, outline).colourOf(quote.speaker);
				return { shown: showQuote(document, article, quote, voice, signal), stale };
			},
			'to-page/put-back': async ({ reading: mark, removals, back: isBack }) => {
				const current = await currentReading();
				if (current.mark !== mark) return view(current);
				putBack.note(current, removals, isBack);
				const next = await read();
				if (reader) show(reader, next);
				const back = isBack ? cameBack(current, removals, next) : null;
				if (reader && back?.block) reader.goToBlock(back.block);
				else if (!reader && back) furniture.reveal(back.removal);
				return view(next);
			},
			'to-page/clean': async ({ on }) => {
				// The settings first: a stored choice that is still loading must not be applied after this one.
				await currentSettings();
				furniture.hide(on);
				await rememberCleaning(on);
				return view(await currentReading());
			},
		},
		signal,
	);

	return {
		stop: () => life.abort(),
		connected,
		async openByItself() {
			if (reader || !isPage(document) || location.pathname === '/') return;
			// Read first: where there is no article, nothing may flash over the page.
			const found = await read();
			// The person may have opened and left it meanwhile.
			if (found.article && !reader && !left) await openOnce(found);
		},
	};
}
