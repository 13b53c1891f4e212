import type { Voice } from './driver.ts';

/** Runs in the browser's window: a speech service of the test's, left there as `outspokenVoice`. */
const install = `
const [language] = arguments;
const said = [];
let task = null;
const service = {
	QueryInterface: ChromeUtils.generateQI(['nsISpeechService']),
	speak(text, uri, volume, rate, pitch, its) {
		said.push({ text, rate, stopped: false });
		task = its;
		task.setup({
			QueryInterface: ChromeUtils.generateQI(['nsISpeechTaskCallback']),
			onPause() {},
			onResume() {},
			onVolumeChanged() {},
			onCancel() {
				said.at(-1).stopped = true;
				task = null;
				its.dispatchEnd(0, 0);
			},
		});
		task.dispatchStart();
	},
};
const registry = Cc['@mozilla.org/synth-voice-registry;1'].getService(Ci.nsISynthVoiceRegistry);
registry.addVoice(service, 'urn:outspoken:test-voice', 'Test voice', language, true, false);
registry.notifyVoicesChanged();
window.outspokenVoice = {
	said,
	finish() {
		const ending = task;
		task = null;
		ending?.dispatchEnd(1, said.at(-1).text.length);
	},
};`;

/**
 * A voice for Firefox: a speech service in its own window.
 * @param chrome runs a script in the browser's window
 */
export async function addFirefoxVoice(
	chrome: <R>(script: string, ...args: string[]) => Promise<R>,
	language: string,
): Promise<Voice> {
	await chrome(install, language);
	return {
		said: () => chrome('return window.outspokenVoice.said'),
		finish: () => chrome('window.outspokenVoice.finish()'),
	};
}
