// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { furnitureOf } from '../../../src/page/furniture.ts';
import { isSiteFrame } from '../../../src/page/in-place.ts';
import type { Reading } from '../../../src/pipeline/pipeline.ts';
import { profiles } from '../../../src/sites/index.ts';
import type { SiteProfile } from '../../../src/sites/profile.ts';
import { rulesOf } from '../../../src/understand/clean/clean-selectors.ts';
import { isSelected, selectAll } from '../../../src/understand/text/select.ts';

const unknown = '.a:unheard-of(x)';

it('a selector that the browser does not know names nothing', () => {
	document.body.innerHTML = '<p class="a"></p>';
	const p = document.querySelector('p') as Element;
	expect([selectAll(document, '.a'), selectAll(document, unknown)]).toEqual([[p], []]);
	expect([isSelected(p, '.a'), isSelected(p, unknown)]).toEqual([true, false]);
});

it('an unknown rule for furniture takes no other with it', () => {
	document.body.innerHTML = '<p class="a"></p><p class="b"></p>';
	const found = rulesOf(document, { share: [unknown, '.a'], related: ['.b'] });
	expect([...found.values()].map(({ rule }) => rule)).toEqual(['.a', '.b']);
});

it('an unknown rule for the site’s frame takes no other with it', () => {
	document.body.innerHTML = '<nav></nav><div id="menu"></div>';
	const profile = { frame: [unknown, '#menu'] } as unknown as SiteProfile;
	expect([...document.body.children].map((one) => isSiteFrame(one, profile))).toEqual([true, true]);
});

it('an unknown rule does not keep the page’s furniture from being hidden, or a piece from being shown', () => {
	const profile = profiles[0] as SiteProfile;
	const { furniture } = profile;
	const life = new AbortController();
	document.body.innerHTML = '<p class="a">Share</p>';
	const p = document.querySelector('p') as Element;
	const removal = { id: 'r1', step: 'profile', rule: '.a', reason: 'share', text: '', kept: true };
	try {
		Object.assign(profile, { furniture: { share: [unknown, '.a'] } });
		const shown = furnitureOf(document, life.signal);
		shown.hide(true);
		const reading = { site: profile.key, removals: [removal], origins: new Map([['r1', [p]]]) };
		expect(() => shown.update(reading as unknown as Reading)).not.toThrow();
		const sheet = document.querySelector('style')?.textContent;
		expect(sheet).not.toContain('.a{');
	} finally {
		Object.assign(profile, { furniture });
		life.abort();
	}
});
