import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../src/understand/page/page-copy.ts';
import { liveOf } from '../../../src/understand/work/origins.ts';
import { documentOf } from './page.ts';

/** A page with an open shadow tree on its first element of a name. */
function withTree(page: string, name: string, tree: string): Document {
	const document = documentOf(page);
	addTree(document.querySelector(name)!, tree);
	return document;
}

function addTree(host: Element, tree: string, mode: ShadowRootMode = 'open'): ShadowRoot {
	const root = host.attachShadow({ mode });
	root.innerHTML = tree;
	return root;
}

const copied = (document: Document) => copyPage(document)!.body;

describe('open shadow trees', () => {
	it('stand in the copy in place of what their host holds', () => {
		const page = withTree('<div>Never shown</div><p>After</p>', 'div', '<p>Shown</p>');
		expect(copied(page).innerHTML).toBe('<div><p>Shown</p></div><p>After</p>');
	});

	it('have the host’s children in their slots, by name', () => {
		const page = withTree(
			'<div><b slot="head">Head</b>Text<i slot="none">Nowhere</i></div>',
			'div',
			'<h2><slot name="head"></slot></h2><slot></slot><slot name="foot">No foot</slot>',
		);
		expect(copied(page).innerHTML).toBe('<div><h2><b slot="head">Head</b></h2>TextNo foot</div>');
	});

	it('stand in each other', () => {
		const page = documentOf('<div></div>');
		const outer = addTree(page.querySelector('div')!, '<section></section>');
		addTree(outer.querySelector('section')!, '<p>Inner</p>');
		expect(copied(page).innerHTML).toBe('<div><section><p>Inner</p></section></div>');
	});

	it('leave their scripts and styles behind, and the page as it is', () => {
		const page = withTree('<div></div>', 'div', '<style>p{}</style><script>x</script><p>Text</p>');
		const before = page.documentElement.outerHTML;
		expect(copied(page).innerHTML).toBe('<div><p>Text</p></div>');
		expect(page.documentElement.outerHTML).toBe(before);
		expect(page.querySelector('div')!.shadowRoot!.querySelector('style')).not.toBeNull();
	});

	it('are known by the elements of the page that they were copied from', () => {
		const page = withTree('<div></div><p>After</p>', 'div', '<p>Text</p>');
		const [inside, after] = copied(page).querySelectorAll('p');
		expect(liveOf(inside!)).toBe(page.querySelector('div')!.shadowRoot!.querySelector('p'));
		expect(liveOf(after!)).toBe(page.querySelector('p'));
	});

	it('are left out where they are closed, or would make the copy too deep', () => {
		const page = documentOf('<div></div>');
		addTree(page.querySelector('div')!, '<p>Closed</p>', 'closed');
		expect(copied(page).textContent).toBe('');

		const deep = documentOf('<div></div>');
		let host = deep.querySelector('div')!;
		for (let level = 0; level < 50; level++) {
			const tree = addTree(host, `${'<div>'.repeat(9)}<p>Level ${level}.</p>`);
			host = tree.querySelector('p')!.parentElement!.appendChild(deep.createElement('div'));
		}
		const body = copied(deep);
		let depth = 0;
		for (let at: Element | null = body; at; at = at.querySelector('*')) depth++;
		expect(depth).toBeLessThan(200);
		expect(body.textContent).toContain('Level 0.');
	});
});
