import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, {
	type CDPSession,
	type ElementHandle,
	type KeyInput,
	type Page,
	type Target,
	TimeoutError,
} from 'puppeteer-core';
import { findBrowser } from '../../../build/browsers.ts';
import { addChromiumVoice } from './chromium-voice.ts';
import { chromiumWeight, LOOKED_AT } from './chromium-weight.ts';
import { downloadInto } from './download.ts';
import {
	type Driver,
	type HeardNode,
	type InBrowser,
	type Json,
	type LaunchOptions,
	NotOpen,
	READER_HOST,
} from './driver.ts';
import { type ExtensionAction, onExtensionsPage } from './extensions-page.ts';
import { isAsWide, source } from './in-page.ts';
import { keysOf } from './keys.ts';
import { makeView } from './view.ts';
import { PATIENCE, until } from './wait.ts';

/** What the browser does by itself at these keys; keys that come over CDP do not reach that. */
const EDITING: Record<string, string[]> = { 'Control+a': ['SelectAll'], 'Control+c': ['Copy'] };

/** The part of CDP's DOM.Node that is looked at. */
interface DomNode {
	backendNodeId: number;
	/** Names and values in turn. */
	attributes?: string[];
	shadowRootType?: string;
	children?: DomNode[];
	shadowRoots?: DomNode[];
}

/** Starts Chromium (or Chrome, or Edge) with the extension, driven over CDP by puppeteer. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
	const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
	const { locale = 'en', colorScheme = 'light', profile } = options;
	const size = [options.width ?? 1280, options.height ?? 900] as const;
	/** The profile has been used: Chromium opens the tab of its last session again. */
	const restores = profile !== undefined && existsSync(join(profile, 'Default'));
	const folder = await mkdtemp(join(tmpdir(), 'outspoken-chromium-'));
	const browser = await puppeteer.launch({
		executablePath: await findBrowser('chromium'),
		headless: !options.headed,
		pipe: true,
		protocolTimeout: PATIENCE,
		timeout: PATIENCE,
		enableExtensions: true,
		// Scrollbars take room in a person's window; so they do here.
		ignoreDefaultArgs: ['--hide-scrollbars'],
		defaultViewport: null,
		// On Linux Chromium takes its language from the environment, elsewhere from --lang.
		env: locale === 'system' ? process.env : { ...process.env, LANGUAGE: locale },
		// `npm start` handles Ctrl-C itself.
		handleSIGINT: false,
		...(profile === undefined ? {} : { userDataDir: profile }),
		args: [
			...(restores ? ['--restore-last-session'] : []),
			...(locale === 'system' ? [] : [`--lang=${locale}`]),
			`--window-size=${size.join(',')}`,
			// For every page and popup: 0 is dark, 1 light.
			...(colorScheme === 'system'
				? []
				: [`--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`]),
			// The headless screen is 800 × 600 otherwise, and cuts the popup; a preview of what is printed would
			// wait for a person, and keep the PDF from being asked for.
			...(options.headed ? [] : ['--screen-info={1920x1200}', '--disable-print-preview']),
			// Pages for the address bar, which nobody uses here, took a seventh of the time.
			'--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
			'--ignore-certificate-errors',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...(options.proxyPort === undefined
				? []
				: [
						`--proxy-server=http://127.0.0.1:${options.proxyPort}`,
						'--proxy-bypass-list=<-loopback>',
					]),
		],
	});
	const ended = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
	const install = () => browser.installExtension(resolve(options.extension));
	const id = await install();
	const firstTab = restores
		? await (await browser.waitForTarget(isRestored)).page()
		: (await browser.pages())[0];
	if (!firstTab) {
		await browser.close();
		throw new Error('Chromium opened no tab');
	}
	const base = `chrome-extension://${id}/`;
	const popupUrl = `${base}${manifest.action?.default_popup ?? ''}`;
	/** The open tabs, the one in front last. */
	const tabs = [firstTab];
	let tab = firstTab;
	tab.setDefaultTimeout(PATIENCE);
	let dom = await tab.createCDPSession();
	const bringForward = async (page: Page): Promise<void> => {
		tab = page;
		tab.setDefaultTimeout(PATIENCE);
		dom = await tab.createCDPSession();
		await tab.bringToFront();
	};

	if (restores) await bringForward(firstTab);
	const control = await browser.target().createCDPSession();
	const downloads = join(folder, 'saved');
	await control.send('Browser.setDownloadBehavior', {
		behavior: 'allow',
		downloadPath: downloads,
	});

	/** The popup is a page target of its own; the tab may also show one of the extension's files. */
	const popupTarget = (): Target | undefined =>
		browser
			.targets()
			.find(
				(target) =>
					target.type() === 'page' &&
					target.url().startsWith(popupUrl) &&
					!tabs.some((page) => page.target() === target),
			);

	const panelTarget = (): Target | undefined =>
		browser.targets().find((target) => target.url().startsWith(`${base}panel.html`));
	const panelPage = async (): Promise<Page> => {
		const page = await panelTarget()?.asPage();
		if (!page) throw new NotOpen('The side panel is not open');
		return page;
	};

	const popupPage = async (): Promise<Page> => {
		const page = await popupTarget()?.asPage();
		if (!page) throw new NotOpen('The popup is not open');
		return page;
	};

	/** Where keys go: an open popup has the focus. */
	const focused = async (): Promise<Page> => (popupTarget() ? popupPage() : tab);

	const evaluateIn = async <A extends Json[], R>(
		target: Page,
		fn: InBrowser<A, R>,
		args: A,
	): Promise<R> =>
		(await target.evaluate(
			`(async () => (${source(fn)})(document, ...${JSON.stringify(args)}))()`,
		)) as R;

	const page = makeView({
		name: 'page',
		isOpen: async () => true,
		evaluate: (fn, ...args) => evaluateIn(tab, fn, args),
		// Held down as long as a person does: the reader sees some clicks only by the `:active` style.
		clickAt: (x, y) => tab.mouse.click(x, y, { delay: 60 }),
		pointAt: (x, y) => tab.mouse.move(x, y),
		screenshot: () => capture(tab),
		heard: () => heardIn(tab),
	});

	const popup = makeView({
		name: 'popup',
		isOpen: async () => popupTarget() !== undefined,
		evaluate: async (fn, ...args) => evaluateIn(await popupPage(), fn, args),
		async clickAt(x, y) {
			const { mouse } = await popupPage();
			await mouse.move(x, y);
			await mouse.down();
			// The click may close the popup: then there is nobody left to answer.
			await mouse.up().catch(() => {});
		},
		pointAt: async (x, y) => (await popupPage()).mouse.move(x, y),
		screenshot: async () => capture(await popupPage()),
		heard: async () => heardIn(await popupPage()),
	});

	const panel = makeView({
		name: 'panel',
		isOpen: async () => panelTarget() !== undefined,
		evaluate: async (fn, ...args) => evaluateIn(await panelPage(), fn, args),
		clickAt: async (x, y) => (await panelPage()).mouse.click(x, y),
		pointAt: async (x, y) => (await panelPage()).mouse.move(x, y),
		screenshot: async () => capture(await panelPage()),
		heard: async () => heardIn(await panelPage()),
	});

	const reader = makeView({
		name: 'reader',
		isOpen: async () => (await findReaderRoot(dom)) !== null,
		async evaluate<A extends Json[], R>(fn: InBrowser<A, R>, ...args: A): Promise<R> {
			const root = await findReaderRoot(dom);
			if (!root) throw new NotOpen('The reader is not open');
			const { object } = await dom.send('DOM.resolveNode', {
				backendNodeId: root.backendNodeId,
				objectGroup: LOOKED_AT,
			});
			const { result, exceptionDetails } = await dom.send('Runtime.callFunctionOn', {
				objectId: object.objectId!,
				functionDeclaration: `function (...args) { return (${source(fn)})(this, ...args); }`,
				arguments: args.map((value) => ({ value })),
				awaitPromise: true,
				returnByValue: true,
				userGesture: true,
			});
			if (exceptionDetails)
				throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			return result.value as R;
		},
		// As above.
		clickAt: (x, y) => tab.mouse.click(x, y, { delay: 60 }),
		pointAt: (x, y) => tab.mouse.move(x, y),
		screenshot: () => capture(tab),
		heard: () => heardIn(tab),
	});

	const workerTarget = (): Target | undefined =>
		browser
			.targets()
			.find((target) => target.type() === 'service_worker' && target.url().startsWith(base));

	const onOwnPage = async (action: ExtensionAction): Promise<void> => {
		await onExtensionsPage(browser, id, action);
		await tab.bringToFront();
	};

	/**
	 * Fires an event of the extension's API in its worker, with the tab as last argument. A real shortcut
	 * or menu entry grants `activeTab`; here a real click on the toolbar button does it first.
	 */
	const fire = async (event: string, ...args: Json[]): Promise<void> => {
		await driver.clickToolbarButton();
		await driver.closePopup();
		await dispatch(event, ...args);
	};
	const dispatch = async (event: string, ...args: Json[]): Promise<void> => {
		const target = await until('the background', workerTarget);
		const worker = await target.worker();
		await worker?.evaluate(
			`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
				chrome.${event}.dispatch(...${JSON.stringify(args)}, tab))`,
		);
	};

	const driver: Driver = {
		browser: 'chromium',
		page,
		popup,
		panel,
		reader,
		async open(url) {
			// Now and then word of the end is lost where the tab changes its process, as out of a PDF's viewer.
			await tab.goto(url, { timeout: PATIENCE / 3 }).catch((error) => {
				if (!(error instanceof TimeoutError)) throw error;
				return tab.goto(url);
			});
		},
		async back() {
			await tab.goBack();
		},
		async forward() {
			await tab.goForward();
		},
		async followNewTab(act) {
			const old = new Set(browser.targets());
			await act();
			const target = await browser.waitForTarget(
				(candidate) =>
					candidate.type() === 'page' && !old.has(candidate) && candidate !== popupTarget(),
			);
			const page = await target.page();
			if (!page) throw new Error(`No page in the new tab ${target.url()}`);
			tabs.push(page);
			await bringForward(page);
		},
		async closeTab() {
			await tabs.pop()?.close();
			await bringForward(tabs.at(-1)!);
		},
		extensionUrl: (path) => `${base}${path}`,
		async triggerToolbarButton() {
			const extension = (await browser.extensions()).get(id);
			if (!extension) throw new Error('Chromium did not take the extension');
			await extension.triggerAction(tab);
		},
		async clickToolbarButton() {
			await driver.triggerToolbarButton();
			await until('the popup to load', () =>
				popup.evaluate(() => document.readyState === 'complete'),
			);
			return popup;
		},
		async closePopup() {
			const target = popupTarget();
			if (target) await (await target.asPage()).close();
			await until('the popup to close', () => !popupTarget());
		},
		async press(chord) {
			const { keyboard } = await focused();
			const keys = keysOf(chord) as KeyInput[];
			const last = keys.pop()!;
			for (const key of keys) await keyboard.down(key);
			// The key may close the popup: then there is nobody left to answer.
			await keyboard.press(last, { commands: EDITING[chord] ?? [] }).catch(() => {});
			for (const key of keys.reverse()) await keyboard.up(key).catch(() => {});
		},
		async type(text) {
			await (await focused()).keyboard.type(text);
		},
		shortcut: (command, isGranted = false) =>
			command === '_execute_action'
				? driver.triggerToolbarButton()
				: (isGranted ? dispatch : fire)('commands.onCommand', command),
		async contextMenu({ id: menuItemId }) {
			await fire('contextMenus.onClicked', { menuItemId, editable: false, pageUrl: tab.url() });
		},
		async allowing(host, act) {
			const settings = await browser.newPage();
			await settings.goto('chrome://extensions/');
			for (const scheme of ['https', 'http']) {
				await settings.evaluate(
					`chrome.developerPrivate.addHostPermission('${id}', '${scheme}://${host}/*')`,
				);
			}
			await settings.close();
			await tab.bringToFront();
			await act();
		},
		ownWorld: {
			async evaluate<A extends Json[], R>(fn: InBrowser<A, R>, ...args: A): Promise<R> {
				const { result, exceptionDetails } = await dom.send('Runtime.evaluate', {
					uniqueContextId: await ownContext(tab, base),
					expression: `(${source(fn)})(document, ...${JSON.stringify(args)})`,
					awaitPromise: true,
					returnByValue: true,
				});
				if (exceptionDetails)
					throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
				return result.value as R;
			},
		},
		async chooseFile(selector, path) {
			const field = (await tab.$(selector)) as ElementHandle<HTMLInputElement> | null;
			if (!field) throw new Error(`No ${selector} in the page`);
			await field.uploadFile(path);
		},
		download: (act) => downloadInto(downloads, act),
		async print(act) {
			const printed = dom.send('Runtime.evaluate', {
				expression: `new Promise((resolve) => addEventListener('afterprint', () => resolve(0), { once: true }))`,
				awaitPromise: true,
			});
			await act();
			await printed;
			// Refused as long as the other print has not quite ended.
			return Buffer.from(await until('the PDF', () => tab.pdf()));
		},
		async clipboard() {
			// All others are refused then: writing, which pages may do after a click, is one of its own.
			await control.send('Browser.grantPermissions', {
				permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
			});
			return (await (
				await focused()
			).evaluate(async () => {
				const [item] = await navigator.clipboard.read();
				const read = async (type: string) =>
					item?.types.includes(type) ? (await item.getType(type)).text() : '';
				return { text: await read('text/plain'), html: await read('text/html') };
			})) as { text: string; html: string };
		},
		async emulate({ forcedColors, reducedMotion }) {
			const popupSession = popupTarget() && (await (await popupPage()).createCDPSession());
			for (const session of [dom, popupSession]) {
				await session?.send('Emulation.setEmulatedMedia', {
					features: [
						{ name: 'forced-colors', value: forcedColors ? 'active' : '' },
						{ name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
					],
				});
			}
		},
		addVoice: (language) => addChromiumVoice(browser, join(folder, 'voice'), language),
		async openWindow(kind) {
			if (kind === 'usual') {
				await driver.followNewTab(() => browser.newPage({ type: 'window' }));
				return;
			}
			// Puppeteer's browser contexts are private windows that no extension can be allowed in.
			const own = await browser.newPage();
			await until('a page of the extension', () => own.goto(driver.extensionUrl('options.html')));
			await driver.followNewTab(() =>
				own.evaluate(`chrome.windows.create({ incognito: true, url: 'data:text/html,' })`),
			);
			await own.close();
		},
		async resize(width, height) {
			const { windowId } = await dom.send('Browser.getWindowForTarget');
			await dom.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
			await until('the window to have its size', () => page.evaluate(isAsWide, width));
		},
		allowInPrivateWindows: () => onOwnPage('allow in private windows'),
		letIntoSites: (allowed) => onOwnPage(allowed ? 'give all sites' : 'give no site'),
		async endBackground() {
			// Not by puppeteer's handle of the worker: one that is attached to while it starts hangs.
			await dom.send('ServiceWorker.enable');
			await dom.send('ServiceWorker.stopAllWorkers');
			await until('the background to end', () => !workerTarget());
		},
		updateExtension: () => onOwnPage('reload'),
		letIntoFiles: (allowed) => onOwnPage(allowed ? 'give files' : 'give no files'),
		async processorTime() {
			const { processInfo } = await control.send('SystemInfo.getProcessInfo');
			const pages = processInfo.filter(({ type }) => type === 'renderer');
			return 1000 * pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
		},
		weight: () => chromiumWeight(dom),
		async reset() {
			const fresh = await browser.newPage();
			await browser.uninstallExtension(id);
			for (const page of await browser.pages()) if (page !== fresh) await page.close();
			tabs.splice(0, tabs.length, fresh);
			await bringForward(fresh);
			await driver.resize(...size);
			await install();
		},
		ended,
		async close() {
			await browser.close();
			await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
	return driver;
}

async function heardIn(page: Page): Promise<HeardNode[]> {
	const session = await page.createCDPSession();
	try {
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		return nodes
			.filter(({ ignored }) => !ignored)
			.map(({ role, name, description, properties }) => {
				const expanded = properties?.find((property) => property.name === 'expanded');
				return {
					role: String(role?.value ?? ''),
					name: String(name?.value ?? '').trim(),
					description: String(description?.value ?? ''),
					...(expanded ? { expanded: expanded.value.value === true } : {}),
				};
			});
	} finally {
		await session.detach();
	}
}

async function capture(page: Page): Promise<Buffer> {
	return Buffer.from(await page.screenshot({ type: 'png', captureBeyondViewport: false }));
}

const isRestored = (target: Target): boolean =>
	target.type() === 'page' && /^https?:/.test(target.url());

/** The world that the extension's scripts have in the tab's page: its unique id. */
async function ownContext(tab: Page, base: string): Promise<string> {
	const session = await tab.createCDPSession();
	const ids: string[] = [];
	session.on('Runtime.executionContextCreated', ({ context }) => {
		if (`${context.origin}/` === base) ids.push(context.uniqueId);
	});
	await session.send('Runtime.enable');
	await session.detach();
	const own = ids.at(-1);
	if (!own) throw new NotOpen('None of our scripts runs in the page');
	return own;
}

/** The reader's closed shadow root. Its host is a child of <html>, which depth 3 reaches. */
async function findReaderRoot(session: CDPSession): Promise<DomNode | null> {
	const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
	const html = (root.children as DomNode[] | undefined)?.find((node) => node.children);
	const host = html?.children?.find((node) => node.attributes?.includes(READER_HOST));
	return host?.shadowRoots?.find((node) => node.shadowRootType === 'closed') ?? null;
}
