/**
 * A page that asks every Web API that hands out nodes, on every event and in every frame, whether it has one of a
 * shadow root: the page has none of its own. What it finds it writes to `data-leaks` of its root element. Sent
 * as source text, so it stands alone.
 */
function spy(): void {
	const found = new Set<string>();
	const all = globalThis as unknown as Record<string, unknown>;
	const tell = (how: string) => {
		if (found.has(how)) return;
		found.add(how);
		document.documentElement.dataset.leaks = JSON.stringify([...found]);
	};
	const attempt = (act: () => unknown): unknown => {
		try {
			return act();
		} catch {
			return undefined;
		}
	};
	const look = (how: string, value: unknown, depth = 2): void => {
		if (value === null || typeof value !== 'object' || value === window) return;
		if (value instanceof Node) {
			if (value.getRootNode() instanceof ShadowRoot) tell(how);
			return;
		}
		if (depth === 0) return;
		if (Symbol.iterator in value && !(value instanceof String)) {
			for (const one of value as Iterable<unknown>) look(how, one, depth - 1);
			return;
		}
		for (const key in value) {
			look(
				`${how}.${key}`,
				attempt(() => (value as Record<string, unknown>)[key]),
				depth - 1,
			);
		}
	};
	/** Calls a method where there is one. */
	const ask = (how: string, owner: unknown, method: string, ...args: unknown[]) => {
		const call = (owner as Record<string, unknown>)?.[method];
		if (typeof call === 'function')
			look(
				`${how}.${method}()`,
				attempt(() => call.apply(owner, args)),
				3,
			);
	};

	const poll = () => {
		const host = document.querySelector('[data-outspoken-reader]');
		look('document', document, 1);
		look('event', window.event);
		const selection = getSelection();
		look('selection', selection, 1);
		for (let n = 0; n < (selection?.rangeCount ?? 0); n++) {
			look('selection.range', selection?.getRangeAt(n), 1);
		}
		ask('selection', selection, 'getComposedRanges', { shadowRoots: [] });
		ask('selection', selection, 'getComposedRanges');
		for (const [x, y] of [
			[0.5, 0.5],
			[0.5, 0.2],
			[0.9, 0.5],
			[0.5, 0.02],
		] as const) {
			const point = [innerWidth * x, innerHeight * y];
			for (const method of [
				'elementFromPoint',
				'elementsFromPoint',
				'caretPositionFromPoint',
				'caretRangeFromPoint',
			]) {
				ask('document', document, method, ...point);
			}
			ask(
				'CSS.highlights',
				(CSS as { highlights?: unknown }).highlights,
				'highlightsFromPoint',
				...point,
			);
		}
		ask('document', document, 'getAnimations');
		for (const one of document.getAnimations()) look('animation', one.effect, 1);
		for (const one of host?.getAnimations({ subtree: true }) ?? [])
			look('animation', one.effect, 1);
		CSS.highlights?.forEach((highlight) => {
			for (const range of highlight) look('highlight', range, 1);
		});
		for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
			look('sheet', sheet, 1);
		if (!host) return;
		look('host', host.shadowRoot);
		look('host', { ...host }, 1);
		if ((host as HTMLElement).innerText || host.getHTML?.({ serializableShadowRoots: true }))
			tell('text');
		if (window.length > 0) tell('frames');
	};

	const names = new Set([
		'beforeinput',
		'selectionchange',
		'DOMActivate',
		'fullscreenchange',
		'command',
		'focusin',
		'focusout',
		'compositionstart',
	]);
	for (const target of [window, document, HTMLElement.prototype]) {
		for (const key in target) if (key.startsWith('on')) names.add(key.slice(2));
	}
	const hear = (event: Event) => {
		if (/^(?:deviceorientation|devicemotion)/.test(event.type)) return;
		look(`${event.type} event`, event, 3);
		ask(`${event.type} event`, event, 'composedPath');
		ask(`${event.type} event`, event, 'getTargetRanges');
		ask(`${event.type} event`, event, 'getCoalescedEvents');
		poll();
	};
	for (const name of names)
		for (const capture of [true, false]) addEventListener(name, hear, capture);
	const navigation = all.navigation as EventTarget | undefined;
	for (const name of ['navigate', 'currententrychange']) navigation?.addEventListener(name, hear);
	for (const type of PerformanceObserver.supportedEntryTypes) {
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) look(`${type} entry`, entry, 3);
		});
		attempt(() =>
			observer.observe({ type, buffered: true, durationThreshold: 0 } as PerformanceObserverInit),
		);
	}
	new MutationObserver((records) => look('mutation', records, 3)).observe(document, {
		attributes: true,
		childList: true,
		characterData: true,
		subtree: true,
	});
	new IntersectionObserver((entries) => look('intersection', entries, 3)).observe(
		document.documentElement,
	);
	new ResizeObserver((entries) => look('resize', entries, 3)).observe(document.documentElement);
	const frame = () => {
		poll();
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	// What a page may ask the browser to select or to find.
	addEventListener('ask', () => {
		for (const act of [
			() => (all.find as (words: string) => boolean)('barrier'),
			() => document.execCommand('selectAll'),
			() => getSelection()?.modify('extend', 'forward', 'line'),
			() => getSelection()?.selectAllChildren(document.documentElement),
		]) {
			attempt(act);
			poll();
		}
	});
}

/** The spy, for a page's head. */
export const spyScript = `<script>(() => { const __name = (f) => f; (${spy.toString()})(); })()</script>`;
