import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Voice } from './driver.ts';

const worker = `
globalThis.said = [];
let send = null;
chrome.ttsEngine.onSpeak.addListener((text, { rate = 1 }, answer) => {
	said.push({ text, rate, stopped: false });
	send = answer;
	send({ type: 'start', charIndex: 0 });
});
chrome.ttsEngine.onStop.addListener(() => {
	if (said.length > 0) said.at(-1).stopped = true;
	send = null;
});
globalThis.finish = () => send?.({ type: 'end', charIndex: said.at(-1).text.length });
`;

/** A voice for Chromium: an extension of its own that is a speech engine, made in a folder. */
export async function addChromiumVoice(
	browser: Browser,
	folder: string,
	language: string,
): Promise<Voice> {
	await mkdir(folder, { recursive: true });
	const voices = [{ voice_name: 'Test voice', lang: language, event_types: ['start', 'end'] }];
	const manifest = {
		manifest_version: 3,
		name: 'Test voice',
		version: '1',
		permissions: ['ttsEngine'],
		background: { service_worker: 'worker.js' },
		tts_engine: { voices },
	};
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	await writeFile(join(folder, 'worker.js'), worker);
	const id = await browser.installExtension(folder);
	const evaluate = async <R>(source: string): Promise<R> => {
		const target = await browser.waitForTarget(
			(candidate) =>
				candidate.type() === 'service_worker' &&
				candidate.url().startsWith(`chrome-extension://${id}/`),
		);
		return (await (await target.worker())?.evaluate(source)) as R;
	};
	return { said: () => evaluate('said'), finish: () => evaluate('finish()') };
}
