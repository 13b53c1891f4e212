import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Removal } from '../../../src/model/article.ts';
import {
	forgetQuotes,
	injectedReader,
	leaveLanguage,
	leaveQuotes,
	leaveReader,
} from '../../../src/page/left-scripts.ts';
import { markReading } from '../../../src/page/marked-reading.ts';
import { cameBack, noPutBack } from '../../../src/page/put-back.ts';
import type { Reading } from '../../../src/pipeline/pipeline.ts';
import { fakeBrowser } from '../platform/fake-browser.ts';

const removal = (id: string, text: string, rule = '.ad'): Removal => ({
	...{ id, text, rule },
	step: 'profile',
	reason: 'advertisement',
});

/** A reading with these quotations and removals. */
function reading(quotes: [string, string][], removals: Removal[]): Reading {
	const outline = { speakers: [], quotes: quotes.map(([id, text]) => ({ id, text })) };
	return { outline, removals } as unknown as Reading;
}

describe('the mark of a reading', () => {
	const quotes: [string, string][] = [['q1', 'We are late']];
	const removals = [removal('r1', 'Buy a boat')];
	const first = () => markReading(reading(quotes, removals), null);

	it('is its own, though another reads the same', () => {
		expect(first().mark).not.toBe(first().mark);
		expect(first().mark.length).toBeGreaterThan(8);
		expect(first()).toMatchObject({ removals });
	});

	it('stays where every id means what it meant', () => {
		const before = first();
		expect(markReading(reading(quotes, removals), before).mark).toBe(before.mark);
	});

	it.each<[string, Reading]>([
		['a quotation says something else', reading([['q1', 'We are early']], removals)],
		['a quotation is called otherwise', reading([['q2', 'We are late']], removals)],
		['a quotation has gone', reading([], removals)],
		['there is no outline', { ...reading([], removals), outline: null }],
		['another piece was removed', reading(quotes, [removal('r1', 'Buy a car')])],
		['another rule removed it', reading(quotes, [removal('r1', 'Buy a boat', '.promo')])],
		['a piece is called otherwise', reading(quotes, [removal('r2', 'Buy a boat')])],
	])('changes where %s', (_, found) => {
		const before = first();
		expect(markReading(found, before).mark).not.toBe(before.mark);
	});
});

describe('what the person put back', () => {
	const boat = removal('r1', 'Buy a boat');
	const car = removal('r2', 'Buy a car');

	it('is told of by what it is, whatever it is called in the next reading', () => {
		const putBack = noPutBack();
		putBack.note(reading([], [boat, car]), ['r2'], true);
		expect(putBack.of({ ...car, id: 'r9' })).toBe(true);
		expect(putBack.of(boat)).toBeNull();
		putBack.note(reading([], [car]), ['r2'], false);
		expect(putBack.of(car)).toBe(false);
	});

	it('is found in the next reading, and in the article that has it', () => {
		const { document } = new JSDOM('<p>One</p><aside id="car"><p>Two</p></aside>').window;
		const [one, two] = document.querySelectorAll('p');
		const now = {
			removals: [boat, { ...car, id: 'r7', kept: true }],
			origins: new Map([['r7', [document.getElementById('car')]]]),
			sources: new Map([
				['b1', one],
				['b2', two],
			]),
			article: { blocks: [{ id: 'b1' }, { id: 'b2' }] },
		} as unknown as Reading;
		const before = reading([], [boat, car]);
		expect(cameBack(before, ['r2'], now)).toEqual({ removal: 'r7', block: 'b2' });
		expect(cameBack(before, ['r1'], now)).toBeNull();
		expect(cameBack(before, 'all', now)).toBeNull();
		// Not all that comes back is part of the article.
		const elsewhere = { ...now, sources: new Map() };
		expect(cameBack(before, ['r2'], elsewhere)).toEqual({ removal: 'r7', block: undefined });
	});

	it('may be everything, but for what is taken away again after that', () => {
		const putBack = noPutBack();
		putBack.note(reading([], [boat, car]), ['r1'], false);
		putBack.note(reading([], [boat, car]), 'all', true);
		expect([putBack.of(boat), putBack.of(removal('r3', 'New'))]).toEqual([true, true]);
		putBack.note(reading([], [boat, car]), ['r1'], false);
		expect([putBack.of(boat), putBack.of(car)]).toEqual([false, true]);
	});
});

describe('scripts that leave themselves in the extension’s own world', () => {
	let scripts: typeof import('../../../src/page/bring-quotes.ts');
	let fake: ReturnType<typeof fakeBrowser>;
	const german = { code: 'de' } as Parameters<typeof leaveLanguage>[0];
	const finding = (() => null) as unknown as Parameters<typeof leaveQuotes>[0];
	const asked = () =>
		fake.api.runtime.sendMessage.mock.calls.map(
			([message]) => (message as { names: string[] }).names,
		);

	beforeEach(async () => {
		vi.resetModules();
		fake = fakeBrowser();
		scripts = await import('../../../src/page/bring-quotes.ts');
		fake.api.runtime.sendMessage.mockResolvedValue({ ok: null });
	});
	afterEach(() => {
		forgetQuotes();
		Reflect.deleteProperty(globalThis, 'outspokenReader');
	});

	it('the reader is missing until it is injected', () => {
		expect(() => injectedReader()).toThrow('reader.js');
		const open = (() => null) as unknown as Parameters<typeof leaveReader>[0];
		leaveReader(open);
		expect(injectedReader()).toBe(open);
	});

	it('what is there is not asked for', async () => {
		leaveQuotes(finding);
		leaveLanguage(german);
		await scripts.bringQuotes('de');
		await scripts.bringQuotes(undefined);
		expect(asked()).toEqual([]);
	});

	it('what is not there is asked for in one go', async () => {
		leaveLanguage(german);
		await scripts.bringQuotes('en');
		await scripts.bringQuotes('de');
		await scripts.bringQuotes(undefined);
		leaveQuotes(finding);
		await scripts.bringQuotes('ru');
		expect(asked()).toEqual([['quotes', 'language-en'], ['quotes'], ['quotes'], ['language-ru']]);
	});

	it('what is forgotten is asked for again', async () => {
		leaveQuotes(finding);
		leaveLanguage(german);
		forgetQuotes();
		await scripts.bringQuotes('de');
		expect(asked()).toEqual([['quotes', 'language-de']]);
	});
});

describe('the language that a page is probably in', () => {
	const english =
		'The bridge will be closed to lorries from the first of May, and the town will pay for it.';
	const russian = 'Мост закроют для грузовиков с первого мая, и за это заплатит город, а не завод.';

	it.each([
		['what it declares', 'de', '', 'de'],
		['its words where it declares nothing', '', `<p>${english}</p>`, 'en'],
		['its letters against what it declares', 'en', `<p>${russian}</p><p>${russian}</p>`, 'ru'],
		[
			'nothing where we do not know it',
			'fr',
			'<p>Le pont est fermé pour les camions.</p>',
			undefined,
		],
	])('is told by %s', async (_, lang, html, code) => {
		const { likelyLanguage } = await import('../../../src/page/bring-quotes.ts');
		const { document } = new JSDOM(`<html lang="${lang}"><body>${html}</body></html>`).window;
		expect(likelyLanguage(document)).toBe(code);
	});

	it('is told by each text once, however deep paragraphs stand in each other', async () => {
		const { likelyLanguage } = await import('../../../src/page/bring-quotes.ts');
		const { document, Node } = new JSDOM('<html lang="en"><body></body></html>').window;
		let at: Element = document.body;
		for (let depth = 0; depth < 50; depth++) {
			const inner = document.createElement('p');
			inner.append('Мост закрыт для грузовиков до весны. ');
			at.append(inner);
			at = inner;
		}
		const whole = vi.spyOn(Node.prototype, 'textContent', 'get');
		expect(likelyLanguage(document)).toBe('ru');
		expect(whole).not.toHaveBeenCalled();
	});

	it('cannot be hidden by an element that has the name of a property', async () => {
		const { likelyLanguage } = await import('../../../src/page/bring-quotes.ts');
		const shadows = ['getElementsByTagName', 'documentElement'].map(
			(name) => `<img name="${name}">`,
		);
		const { document } = new JSDOM(`<html lang="de"><body>${shadows.join('')}</body></html>`)
			.window;
		expect(likelyLanguage(document)).toBe('de');
	});
});
