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
import { bringFont } from './bring-font.ts';
import { byItselfHere } from './by-itself.ts';
import { isPage } from './document.ts';
import { furnitureOf } from './furniture.ts';
import { holdPage } from './hold-page.ts';
import { forgetQuotes, injectedReader } from './left-scripts.ts';
import type { MarkedReading } from './marked-reading.ts';
import { cutOff, notKept, notReached } from './not-kept.ts';
import { viewOf } from './page-view.ts';
import { cameBack, noPutBack } from './put-back.ts';
import { readingsOf } from './readings.ts';
import type { Instance } from './run-once.ts';
import { type Anew, offerWhatCame, showAnew } from './show-anew.ts';
import { showQuote } from './show-quote.ts';
import { onTakenOver, takeOver } from './take-over.ts';
import { veilOverPage } from './veil.ts';
import { addressNow } from './watch-address.ts';

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
	let reader: ReaderHandle | null = null;
	let opening: Promise<boolean> | null = null;
	/** A reader was closed on this page. */
	let left = false;
	/** The page has taken the last one away. */
	let lost = false;
	const putBack = noPutBack();
	const readings = readingsOf(
		document,
		currentSettings,
		putBack,
		(reading) => {
			furniture.update(reading);
			veil?.abort();
		},
		signal,
	);

	async function currentSettings(): Promise<Settings> {
		settings ??= await loadSettings();
		return settings;
	}

	// Fetched now, so that the reader need not wait for them. The veil itself stays until the first
	// reading can take its place.
	void currentSettings().then((known) => {
		if ((isVeiled() || hidBefore) && isCleaned(known, location.hostname)) furniture.hide(true);
	});

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
		offerWhatCame(opened, anewIn(opened));
		try {
			if (!known) await painted();
			const current = known ?? (await readings.read());
			if (current.article) show(opened, current);
			else opened.close();
			return current.article !== null;
		} catch (error) {
			opened.close();
			throw error;
		}
	}

	const anewIn = (handle: ReaderHandle): Anew => ({
		read: readings.read,
		show: (reading) => show(handle, reading),
	});

	/** Once it is seen what was read of the page before, shows what the page says by now. */
	async function lookAgain(reading: MarkedReading): Promise<void> {
		const address = addressNow();
		await painted();
		if (reader) await showAnew(reader, anewIn(reader), { reading, address });
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
		else if (at.reading === readings.last()?.mark) furniture.point(at.removal);
	}, signal);

	answer(
		'to-page',
		{
			// Anew, because the page may have changed; but not under the open reader.
			'to-page/read': () => (reader ? readings.known() : readings.read()).then(view),
			'to-page/toggle-reader': async ({ reading: mark }) => {
				if (reader) {
					reader.close();
					return { open: false, article: true };
				}
				const last = readings.last();
				const seen = last && last.mark === mark ? last : undefined;
				const article = isPage(document) && (await openOnce(seen));
				if (article && seen) void lookAgain(seen);
				return { open: article, article };
			},
			'to-page/go': async ({ reading: mark, quote: id }) => {
				const current = await readings.known();
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
				const current = await readings.known();
				if (current.mark !== mark) return view(current);
				putBack.note(current, removals, isBack);
				const next = await readings.read();
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
				return view(await readings.known());
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
			const found = await readings.read();
			// The person may have opened and left it meanwhile.
			if (found.article && !reader && !left) await openOnce(found);
		},
	};
}
