import { documentOf } from '../../dom/element.ts';
import { scrollBehavior } from '../../dom/motion.ts';
import type { Listening } from '../state/state.ts';
import { makeLight } from './light-up.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface ReadAloud {
	play(): void;
	pause(): void;
	stop(): void;
	/** Takes effect at once: the sentence begins anew. */
	setRate(rate: number): void;
}

/**
 * Reads the article aloud with the browser's own voices, sentence by sentence: long utterances break off in
 * Chrome after 15 s, and its pause() does not work everywhere, so a pause is a stop that remembers its place.
 * Only voices on the device are used: the others send the text to somebody.
 * @param begin what is read after a start or a stop
 * @param failed called where a voice that was there cannot speak
 */
export function readAloud(
	article: HTMLElement,
	scroller: HTMLElement,
	rate: number,
	onState: (state: Listening) => void,
	signal: AbortSignal,
	begin: () => Iterator<Sentence, undefined> = () => sentencesOf(article, () => {}),
	failed: () => void = () => {},
): ReadAloud {
	const document = documentOf(article);
	const view = document.defaultView;
	const speech = view?.speechSynthesis;
	const light = makeLight(scroller, signal);
	let sentences: Iterator<Sentence, undefined> | null = null;
	/** The one that is read, or goes on after a pause. */
	let sentence: Sentence | undefined;
	let speaking: SpeechSynthesisUtterance | null = null;
	let state: Listening = 'off';

	const become = (next: Listening) => {
		state = next;
		onState(next);
	};
	const silence = () => {
		speaking = null;
		speech?.cancel();
		light.off();
	};
	const say = () => {
		const voice = voiceFor(speech, article.lang);
		// The last voice may have gone since it was offered.
		if (!view || !speech || !voice) return stop('off');
		sentences ??= begin();
		sentence ??= sentences.next().value;
		if (!sentence) return stop();
		const utterance = new view.SpeechSynthesisUtterance(sentence.text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.rate = rate;
		// An event of an utterance that was given up comes late and means nothing.
		utterance.onend = () => {
			if (speaking !== utterance) return;
			sentence = undefined;
			say();
		};
		utterance.onerror = () => {
			if (speaking !== utterance) return;
			stop();
			failed();
		};
		speaking = utterance;
		const range = sentence.range();
		light.on(range, sentence.block);
		keepInView(range, scroller);
		speech.speak(utterance);
	};
	const stop = (then: Listening = 'idle') => {
		silence();
		sentences = null;
		sentence = undefined;
		become(then);
	};

	const offer = () => {
		// What has begun goes on from its place.
		if (state === 'playing' || state === 'paused') return;
		become(voiceFor(speech, article.lang) ? 'idle' : 'off');
	};
	// Chrome learns its voices only after it is asked for the first time.
	speech?.addEventListener?.('voiceschanged', offer, { signal });
	offer();
	signal.addEventListener('abort', silence, { once: true });
	view?.addEventListener('pagehide', silence, { signal });

	return {
		stop: () => stop(state === 'off' ? 'off' : 'idle'),
		play() {
			silence();
			become('playing');
			say();
		},
		pause() {
			silence();
			become('paused');
		},
		setRate(next) {
			if (next === rate) return;
			rate = next;
			if (!speaking) return;
			silence();
			say();
		},
	};
}

function voiceFor(
	speech: SpeechSynthesis | undefined,
	language: string,
): SpeechSynthesisVoice | undefined {
	if (!language) return undefined;
	const voices = (speech?.getVoices() ?? []).filter(
		({ lang, localService }) =>
			localService && lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase(),
	);
	return voices.find((voice) => voice.default) ?? voices[0];
}

function keepInView(range: Range, scroller: HTMLElement): void {
	const frame = scroller.getBoundingClientRect();
	const line = range.getBoundingClientRect?.();
	if (!line || (line.top > frame.top + 40 && line.bottom < frame.bottom - 80)) return;
	scroller.scrollBy({
		top: line.top - frame.top - frame.height * 0.3,
		behavior: scrollBehavior(documentOf(scroller).defaultView),
	});
}
