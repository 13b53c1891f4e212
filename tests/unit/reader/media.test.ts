// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { pauseMedia } from '../../../src/reader/overlay/media.ts';

/** jsdom plays nothing: an element that remembers whether it would. */
function player(playing: boolean): HTMLMediaElement & { paused: boolean } {
	const media = document.createElement('video');
	let paused = !playing;
	Object.defineProperty(media, 'paused', { get: () => paused });
	media.pause = vi.fn(() => {
		paused = true;
	});
	media.play = vi.fn(async () => {
		paused = false;
		media.dispatchEvent(new Event('play'));
	});
	document.body.append(media);
	return media;
}

describe('media of the page', () => {
	it('pause while the reader is open and only those play on after it', () => {
		const [playing, still] = [player(true), player(false)];
		const life = new AbortController();
		const resume = pauseMedia(document, life.signal);
		expect(playing.paused).toBe(true);
		life.abort();
		resume();
		expect(playing.paused).toBe(false);
		expect(still.play).not.toHaveBeenCalled();
	});

	it('that start meanwhile are paused too', async () => {
		const late = player(false);
		const life = new AbortController();
		const resume = pauseMedia(document, life.signal);
		await late.play();
		expect(late.paused).toBe(true);
		life.abort();
		resume();
		expect(late.paused).toBe(false);
	});

	it('that insist are let be', async () => {
		const stubborn = player(true);
		const life = new AbortController();
		pauseMedia(document, life.signal);
		for (let round = 0; round < 10; round++) await stubborn.play();
		expect(stubborn.paused).toBe(false);
		expect(vi.mocked(stubborn.pause).mock.calls.length).toBeLessThan(5);
		life.abort();
	});

	it('that left the page stay silent', () => {
		const gone = player(true);
		const life = new AbortController();
		const resume = pauseMedia(document, life.signal);
		gone.remove();
		life.abort();
		resume();
		expect(gone.play).not.toHaveBeenCalled();
	});
});
