import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../../build/browsers.ts';
import { downloadInto } from './download.ts';
import {
	type Driver,
	type InBrowser,
	type Json,
	type LaunchOptions,
	NotOpen,
	READER_HOST,
} from './driver.ts';
import { firefoxHeard } from './firefox-heard.ts';
import { sizeOf, startFirefox } from './firefox-process.ts';
import { addFirefoxVoice } from './firefox-voice.ts';
import { WEIGHT } from './firefox-weight.ts';
import { barePoint, clickPoint, isAsWide, paintedTwice, source } from './in-page.ts';
import { chordActions } from './keys.ts';
import { makeView, type ViewParts } from './view.ts';
import { PATIENCE, until } from './wait.ts';

/** How the browser's own window names the element that shows a document. */
const PAGE = 'gBrowser.selectedBrowser';
const POPUP = 'document.querySelector("browser.webextension-popup-browser")';
const PANEL =
	'document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")';

/** Declares, in the browser's window, the extension whose id is the first argument. */
const extension = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const extension = ExtensionParent.GlobalManager.getExtension(arguments[0]);`;

/**
 * Starts Firefox with the extension. Everything is done from the browser's own window ("chrome
 * context"): Marionette's actor in a document runs scripts there and moves the mouse, in the page and,
 * what WebDriver has no word for, in the popup; keys are pressed on the window and find the focus, as
 * a person's do.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
	const firefox = await startFirefox(await findBrowser('firefox'), options);
	const { marionette } = firefox;
	const size = sizeOf(options);
	const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));

	/** Runs a script in the browser's window; `args` are its `arguments`. */
	const chrome = async <R>(script: string, ...args: Json[]): Promise<R> =>
		(await marionette.send<{ value: R }>('WebDriver:ExecuteScript', { script, args })).value;

	/** Calls a method of Marionette's actor in the document that `browser` shows. */
	const actor = <R>(browser: string, method: string, ...args: Json[]): Promise<R> =>
		chrome<R>(
			`const browser = ${browser};
			if (!browser?.browsingContext?.currentWindowGlobal) return { absent: true };
			const actor = browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
			return Promise.resolve(actor[arguments[0]](...arguments[1])).then((value) => ({ value }));`,
			method,
			args,
		).then((answer) => {
			const { absent, value } = answer as { absent?: boolean; value: R };
			if (absent) throw new NotOpen(`Nothing there: ${browser}`);
			return value;
		});

	const parts = (
		name: string,
		browser: string,
		rootSource: string,
		sandboxName: string | null,
	): ViewParts => ({
		name,
		async isOpen() {
			try {
				return await this.evaluate((root) => root !== null);
			} catch (error) {
				if (error instanceof NotOpen) return false;
				throw error;
			}
		},
		async evaluate<A extends Json[], R>(fn: InBrowser<A, R>, ...args: A): Promise<R> {
			const script = `const root = ${rootSource};
				if (!root) return { absent: true };
				return Promise.resolve(${source(fn)}(root, ...arguments)).then((value) => ({ value }));`;
			const answer = await actor<{ absent?: boolean; value: R }>(
				browser,
				'executeScript',
				script,
				args,
				{ sandboxName, timeout: PATIENCE },
			);
			if (answer.absent) throw new NotOpen(`The ${name} is not open`);
			return answer.value;
		},
		pointAt: (x, y) =>
			actor(browser, 'dispatchEvent', 'synthesizeMouseAtPoint', {
				x,
				y,
				eventData: { type: 'mousemove', button: 0, clickCount: 0 },
			}),
		async clickAt(x, y) {
			// The click is made inside the document; in the window, too, it takes the focus there.
			await chrome(`${browser}?.focus()`);
			for (const type of ['mousemove', 'mousedown', 'mouseup']) {
				await actor(browser, 'dispatchEvent', 'synthesizeMouseAtPoint', {
					x,
					y,
					eventData: { type, button: 0, clickCount: 1 },
				}).catch((error) => {
					// The click may have closed the view: then there is nobody left to answer.
					if (type !== 'mouseup') throw error;
				});
			}
		},
		async screenshot() {
			const png = await chrome<string>(
				`const context = (${browser}).browsingContext;
				return context.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white').then((bitmap) => {
					const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
					canvas.width = bitmap.width;
					canvas.height = bitmap.height;
					canvas.getContext('2d').drawImage(bitmap, 0, 0);
					return canvas.toDataURL('image/png').split(',')[1];
				});`,
			);
			return Buffer.from(png, 'base64');
		},
		heard() {
			return firefoxHeard(chrome, browser, () => this.evaluate(paintedTwice));
		},
	});

	const page = makeView(parts('page', PAGE, 'document', null));
	const popup = makeView(parts('popup', POPUP, 'document', null));
	const panel = makeView(parts('panel', PANEL, 'document', null));
	// Only privileged code sees a closed shadow root.
	const readerRoot = `document.querySelector(':root > [${READER_HOST}]')?.openOrClosedShadowRoot`;
	const reader = makeView(parts('reader', PAGE, readerRoot, 'system'));

	const perform = async (actions: object[]): Promise<void> => {
		await marionette.send('WebDriver:PerformActions', {
			actions: [{ type: 'key', id: 'keyboard', actions }],
		});
		// Keys reach the document's process asynchronously: an answer from it tells that they have arrived.
		await Promise.all([page.isOpen(), popup.isOpen()]);
	};

	const inContent = async <R = void>(command: string, params: object = {}): Promise<R> => {
		await marionette.send('Marionette:SetContext', { value: 'content' });
		try {
			return await marionette.send<R>(command, params);
		} finally {
			await marionette.send('Marionette:SetContext', { value: 'chrome' });
		}
	};

	let addonId = '';
	let baseUrl = '';
	/** Installs the extension, or updates it. */
	const install = async (permission: { allowPrivateBrowsing?: true }): Promise<void> => {
		({ value: addonId } = await marionette.send<{ value: string }>('Addon:Install', {
			path: resolve(options.extension),
			temporary: true,
			...permission,
		}));
		baseUrl = await chrome<string>(
			'return WebExtensionPolicy.getByID(arguments[0]).getURL("")',
			addonId,
		);
	};

	/** The WebDriver handles of all tabs. */
	const handles = (): Promise<string[]> => inContent('WebDriver:GetWindowHandles');
	const switchTo = (handle: string | undefined): Promise<void> =>
		inContent('WebDriver:SwitchToWindow', { handle, focus: true });

	const driver: Driver = {
		browser: 'firefox',
		page,
		popup,
		panel,
		reader,
		open: (url) => inContent('WebDriver:Navigate', { url }),
		back: () => inContent('WebDriver:Back'),
		forward: () => inContent('WebDriver:Forward'),
		async followNewTab(act) {
			const before = await handles();
			await act();
			const fresh = await until('a new tab', async () =>
				(await handles()).find((handle) => !before.includes(handle)),
			);
			await switchTo(fresh);
		},
		async closeTab() {
			await inContent('WebDriver:CloseWindow');
			await switchTo((await handles()).at(-1));
		},
		extensionUrl: (path) => `${baseUrl}${path}`,
		async triggerToolbarButton() {
			await chrome(
				`${extension}
				ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
				addonId,
			);
		},
		async clickToolbarButton() {
			await driver.triggerToolbarButton();
			await until('the popup to load', async () => {
				const loaded = await popup.evaluate(
					() => location.protocol === 'moz-extension:' && document.readyState === 'complete',
				);
				return (
					loaded && (await chrome<boolean>(`return ${POPUP}.closest('panel').state === 'open'`))
				);
			});
			// With a display Firefox does this itself when the window manager has placed the popup.
			await chrome(`${POPUP}.focus()`);
			return popup;
		},
		async closePopup() {
			// One that is still opening does not hear it.
			await until('the popup to close', async () => {
				await chrome(`${POPUP}?.closest('panel').hidePopup()`);
				return !(await popup.isOpen());
			});
		},
		async press(chord) {
			await perform(chordActions(chord));
		},
		async type(text) {
			for (const letter of text) {
				await perform([
					{ type: 'keyDown', value: letter },
					{ type: 'keyUp', value: letter },
				]);
			}
		},
		async shortcut(command) {
			const chord = manifest.commands?.[command]?.suggested_key?.default;
			if (!chord) throw new Error(`The manifest gives “${command}” no keys`);
			await driver.press(chord);
		},
		async contextMenu({ label }, on) {
			const { x, y } = await until(`${on ?? 'a bare point'} in the page`, () =>
				on ? page.evaluate(clickPoint, on, '') : page.evaluate(barePoint),
			);
			await chrome(
				`const [label, x, y] = arguments;
				const menu = document.getElementById('contentAreaContextMenu');
				const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
				const context = ${PAGE}.browsingContext.currentWindowGlobal;
				context.getActor('MarionetteCommands').dispatchEvent('synthesizeMouseAtPoint', {
					x, y, eventData: { type: 'contextmenu', button: 2, clickCount: 1 },
				});
				return shown.then(() => {
					const items = [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden);
					const item = items.find((candidate) => candidate.label === label);
					if (item) return void menu.activateItem(item);
					menu.hidePopup();
					throw new Error('The context menu has no “' + label + '”, only '
						+ items.map((candidate) => candidate.label).filter(Boolean).join(' | '));
				});`,
				label,
				x,
				y,
			);
		},
		async allowing(_, act) {
			await act();
			const prompt = `document.querySelector('#addon-webext-permissions-notification')`;
			await until('the prompt for a permission', () =>
				chrome<boolean>(`return PopupNotifications.panel.state === 'open' && Boolean(${prompt})`),
			);
			// A press that comes before our popup has given the focus back to the window is not taken.
			await until('the prompt to take its answer', () =>
				chrome<boolean>(
					`const isAsking = () => PopupNotifications.getNotification('addon-webext-permissions') !== null;
					if (isAsking()) ${prompt}?.button.click();
					return !isAsking();`,
				),
			);
		},
		ownWorld: {
			async evaluate<A extends Json[], R>(fn: InBrowser<A, R>, ...args: A): Promise<R> {
				const answer = await actor<string>(
					PAGE,
					'executeScript',
					`const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
					const { sandbox } = ExtensionContent.getContextByExtensionId(arguments[0], document.defaultView);
					return Cu.evalInSandbox(arguments[1], sandbox);`,
					[
						addonId,
						`(async () => JSON.stringify([await (${source(fn)})(document, ...${JSON.stringify(args)})]))()`,
					],
					{ sandboxName: 'system', timeout: PATIENCE },
				);
				return JSON.parse(answer)[0] as R;
			},
		},
		async chooseFile(selector, path) {
			const { value: field } = await inContent<{ value: Record<string, string> }>(
				'WebDriver:FindElement',
				{ using: 'css selector', value: selector },
			);
			const [id] = Object.values(field);
			await inContent('WebDriver:ElementSendKeys', { id, text: path });
		},
		download: (act) => downloadInto(firefox.downloads, act),
		async print(act) {
			await rm(firefox.printed, { force: true });
			await act();
			return until('the printed page', async () => {
				const pdf = await readFile(firefox.printed);
				return pdf.subarray(-1024).includes('%%EOF') ? pdf : null;
			});
		},
		async clipboard() {
			return chrome(
				`const read = (flavour) => {
					const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
					transferable.init(null);
					transferable.addDataFlavor(flavour);
					Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
					const data = {};
					try {
						transferable.getTransferData(flavour, data);
						return data.value.QueryInterface(Ci.nsISupportsString).data;
					} catch {
						return '';
					}
				};
				return { text: read('text/plain'), html: read('text/html') };`,
			);
		},
		async emulate({ forcedColors, reducedMotion }) {
			await chrome(
				`const set = (name, value, wanted) =>
					wanted ? Services.prefs.setIntPref(name, value) : Services.prefs.clearUserPref(name);
				set('browser.display.document_color_use', 2, arguments[0]);
				set('ui.prefersReducedMotion', 1, arguments[1]);`,
				forcedColors,
				reducedMotion,
			);
		},
		addVoice: (language) => addFirefoxVoice(chrome, language),
		async openWindow(kind) {
			const { handle } = await inContent<{ handle: string }>('WebDriver:NewWindow', {
				type: 'window',
				private: kind === 'private',
			});
			await switchTo(handle);
		},
		async resize(width, height) {
			await chrome('window.resizeTo(...arguments)', width, height);
			await until('the window to have its size', () => page.evaluate(isAsWide, width));
		},
		allowInPrivateWindows: () => install({ allowPrivateBrowsing: true }),
		async letIntoSites(allowed) {
			await chrome(
				`${extension}
				const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
				return ExtensionPermissions[arguments[1]](extension.id, { permissions: [], origins: arguments[2] }, extension);`,
				addonId,
				allowed ? 'add' : 'remove',
				manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
			);
		},
		async endBackground() {
			// As Firefox itself ends an idle background, only at once.
			await chrome(
				`${extension} return extension.terminateBackground({ disableResetIdleForTest: true });`,
				addonId,
			);
		},
		updateExtension: () => install({}),
		processorTime: () =>
			chrome(
				`return ChromeUtils.requestProcInfo().then(({ children }) => children
					.filter(({ type }) => /^web/.test(type))
					.reduce((sum, { cpuTime }) => sum + cpuTime / 1e6, 0));`,
			),
		weight: () =>
			actor(PAGE, 'executeScript', WEIGHT, [], { sandboxName: 'system', timeout: PATIENCE }),
		async reset() {
			const { handle } = await inContent<{ handle: string }>('WebDriver:NewWindow', {
				type: 'tab',
			});
			for (const other of await handles()) {
				if (other === handle) continue;
				await switchTo(other);
				await inContent('WebDriver:CloseWindow');
			}
			await switchTo(handle);
			await driver.emulate({});
			await driver.resize(...size);
			await marionette.send('Addon:Uninstall', { id: addonId });
			await install({});
		},
		ended: firefox.ended,
		close: () => firefox.end(),
	};

	try {
		await marionette.send('WebDriver:NewSession', {
			acceptInsecureCerts: true,
			timeouts: { script: PATIENCE, pageLoad: PATIENCE },
		});
		await marionette.send('Marionette:SetContext', { value: 'chrome' });
		if (options.locale === 'ru') {
			// Claims a language pack that need not be installed: Firefox's own words stay English, extensions get "ru".
			await chrome(`Services.locale.availableLocales = ['ru', 'en-US'];
				Services.locale.requestedLocales = ['ru'];`);
		}
		await install({});
	} catch (error) {
		await firefox.end();
		throw error;
	}
	return driver;
}
