import { describe, expect, it } from 'vitest';
import { linesOf, PARAGRAPHS, pageOf, paragraphs, read } from './page.ts';

/** The blocks of a page, its own four paragraphs left out. */
function additions(html: string) {
	const blocks = read(html).article?.blocks ?? [];
	return blocks.filter(({ text }) => !PARAGRAPHS.some((one) => one === text));
}
const kindsAndTexts = (html: string) => additions(html).map(({ kind, text }) => `${kind}: ${text}`);
const inside = (markup: string) => kindsAndTexts(pageOf({ inside: markup }));

describe('a list, a table, code of the article', () => {
	const port = (name: string, boats: number) =>
		`<tr><td><img src="/${name}.png" width="24" height="24" alt="">${name}</td><td><strong>${boats}</strong></td></tr>`;

	it('is kept whole, though each row has a logo and its head is bold', () => {
		const rows = ['Orm', 'Lesk', 'Tarn', 'Holm'].map((name, index) => port(name, index + 2));
		const table = `<table><tr><th><b>#</b></th><th><b>Boats</b></th></tr>${rows.join('')}</table>`;
		expect(inside(`<div class="tbl">${table}</div>`)).toEqual([
			'table: #\tBoats\nOrm\t2\nLesk\t3\nTarn\t4\nHolm\t5',
		]);
	});

	it('is the page’s text where a table holds most of it', () => {
		const row = (name: string) =>
			`<tr><th><i><b>${name}</b></i></th><td>1962</td><td>${PARAGRAPHS[1]}</td></tr>`;
		const html = pageOf({
			after: `<table>${['A', 'B', 'C', 'D', 'E', 'F'].map(row).join('')}</table>`,
		});
		const [table] = additions(html);
		expect(table?.kind).toBe('table');
		expect(table?.text.split('\n')).toHaveLength(6);
		expect(table?.text).toContain('F\t1962\t');
	});

	it('is kept several boxes deep, with the heading of its box', () => {
		const deep = `<div class="sect"><div class="head"><h2>Before you cast off</h2></div>
			<div class="body"><div class="itemized"><ul><li><p>Ropes</p></li><li><p>Lamp</p></li></ul></div></div></div>
			<div class="sect"><div class="body"><div class="listing"><pre>knot = bowline
  pull(knot)</pre></div></div></div>`;
		expect(inside(deep)).toEqual([
			'heading: Before you cast off',
			'list: Ropes\nLamp',
			'code: knot = bowline\n  pull(knot)',
		]);
	});

	it('says in points, between title and text, what the text says', () => {
		const points = `<ul class="points"><li><b>The ferry is back in the old harbour after eleven years</b></li>
			<li><b>A brass band was on board, and the captain heard the horn</b></li></ul>`;
		expect(kindsAndTexts(pageOf({ before: points }))).toEqual([
			'list: The ferry is back in the old harbour after eleven years\nA brass band was on board, and the captain heard the horn',
		]);
	});

	it.each([
		[
			'<ul>Before you cast off<li>Ropes</li><li>Lamp</li></ul>',
			'list: Before you cast off\nRopes\nLamp',
		],
		['<ol><li>Ropes</li>And a <b>lamp</b>, lit.</ol>', 'list: Ropes\nAnd a lamp, lit.'],
		['<dl>Aboard<dt>Ropes</dt><dd>Two</dd></dl>', 'list: Aboard\nRopes\nTwo'],
		['<ul><li>Ropes</li> | <li>Lamp</li></ul>', 'list: Ropes\nLamp'],
		[
			'<div role="table">Boats in port<div role="row">Orm<div role="cell">2</div></div><div role="row"><div role="cell">Lesk</div><p>3 or 4</p></div></div>',
			'table: Boats in port\nOrm\t2\nLesk\t3 or 4',
		],
		[
			'<div role="table"><div role="row"><section><div role="cell">Orm</div></section><div role="cell">2</div></div></div>',
			'table: Orm\t2',
		],
	])('has what stands in it beside its items and cells: %s', (markup, expected) => {
		expect(inside(markup)).toEqual([expected]);
	});

	it('is none where it holds text and no item: a <dl> round paragraphs', () => {
		const [first, second] = PARAGRAPHS;
		const told = `${second.slice(0, -1)}, <a href="/orm">Orm</a> says.`;
		const html = pageOf({}).replace(/<div class="article-body">.*?<\/div>/s, () => {
			return `<dl class="article-body"><div>${first}</div><div>${told}</div><div>${PARAGRAPHS[2]}</div></dl>`;
		});
		expect(linesOf(html)).toEqual([first, `${second.slice(0, -1)}, Orm says.`, PARAGRAPHS[2]]);
	});

	it('is told by its role where it is made of other elements', () => {
		const list =
			'<div role="list"><div role="listitem">Ropes</div><div role="listitem">Lamp</div></div>';
		expect(inside(list)).toEqual(['list: Ropes\nLamp']);
	});

	it('asks its questions in <summary>', () => {
		const details = `<details><summary>Who pays for the fuel?</summary><p>The council pays a third, and the rest comes from the tickets of the first winter.</p></details>`;
		expect(inside(details)).toEqual([
			'heading: Who pays for the fuel?',
			'paragraph: The council pays a third, and the rest comes from the tickets of the first winter.',
		]);
	});

	it('goes whole where it is a list of other stories', () => {
		const item = (n: number) =>
			`<li><a href="/${n}">The pier number ${n} is closed</a><p>${PARAGRAPHS[0].replace('night', `${n}th`)}</p></li>`;
		const html = pageOf({
			below: `<section><h3>Most popular</h3><ul>${[1, 2, 3, 4].map(item).join('')}</ul></section>`,
		});
		expect(kindsAndTexts(html)).toEqual([]);
		const { removals } = read(html);
		const [section] = removals.filter(({ reason }) => reason === 'related');
		expect(section?.text).toMatch(/^Most popular The pier number 1 is closed/);
	});

	it('is only the list of other stories, where that opens the box of the article', () => {
		const links = ['Bridge', 'School', 'Market', 'Church'].map(
			(word) => `<li><a href="/${word}">${word} to be rebuilt next year</a></li>`,
		);
		const notice =
			'Harbour News has been written and printed in this town for a hundred years, and it will go on for as long as people read it.';
		const html = pageOf({}).replace(/<div class="article-body">.*<\/div>/s, (body) => {
			return `<div><p>${notice}</p></div><div class="columns"><aside><h3>Most popular</h3><ul>${links.join('')}</ul></aside>${body}</div>`;
		});
		const lines = linesOf(html);
		expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
		expect(lines.join()).not.toMatch(/popular|rebuilt/);
	});
});

describe('a sentence of the article', () => {
	it.each([
		[
			'a button',
			'The <button type="button">harbour master</button> of Orm was on board.',
			'The harbour master of Orm was on board.',
		],
		[
			'a formula',
			'The wave falls as <math><mn>1</mn><mo>/</mo><msup><mi>r</mi><mn>2</mn></msup></math> from the pier.',
			'The wave falls as 1/r2 from the pier.',
		],
		[
			'a formula drawn as well',
			'The load is <span class="katex"><span class="katex-mathml"><math><mi>F</mi></math></span><span class="katex-html" aria-hidden="true">F</span></span> as before.',
			'The load is F as before.',
		],
		[
			'TeX that waits for a script',
			'At the distance <script type="math/tex">d_{0}</script> nothing is heard.',
			'At the distance d0 nothing is heard.',
		],
		[
			'a picture of a formula',
			'It is <img src="/f.svg" alt="{\\displaystyle a^{2}}"> per metre of quay.',
			'It is a2 per metre of quay.',
		],
		[
			'words for screen readers only',
			'See <a href="/plan">the plan<span class="sr-only"> (opens elsewhere)</span></a> of the quay.',
			'See the plan of the quay.',
		],
	])('has no hole and no double where it holds %s', (_, sentence, text) => {
		expect(inside(`<p>${sentence}</p>`)).toEqual([`paragraph: ${text}`]);
	});

	it('keeps its heading without the link to it', () => {
		expect(inside(`<h2>The quay<a href="#quay">¶</a></h2>${paragraphs()}`)).toContain(
			'heading: The quay',
		);
	});
});

describe('markup as it is in the wild', () => {
	const MORE = PARAGRAPHS.map((text) => text.replace('the', 'that'));
	const textOf = (html: string) => read(html).article?.text ?? '';

	it.each([
		['a link', '<p>See <a href="https://other.example/1">the earlier report.</p>'],
		['an anchor', '<p><a name="more">The second part.</p>'],
		['a figure', '<figure><img src="/quay.jpg" width="600" height="400"><figcaption>The quay'],
	])('costs no paragraph where %s is not closed', (_, open) => {
		const text = textOf(pageOf({ after: open + paragraphs(MORE) + paragraphs(MORE) }));
		for (const paragraph of [...PARAGRAPHS, ...MORE]) expect(text).toContain(paragraph);
	});

	it.each(['By 3 authors', 'By 12 December, 2026'])(
		'may have a byline that begins with a number: %s',
		(byline) => {
			const html = pageOf({ before: `<p class="byline">${byline}</p>` });
			for (const paragraph of PARAGRAPHS) expect(textOf(html)).toContain(paragraph);
		},
	);

	it('may have a figure round everything', () => {
		const html = pageOf({}).replace('<div class="article-body">', '<figure><div>');
		for (const paragraph of PARAGRAPHS) expect(textOf(html)).toContain(paragraph);
	});
});

describe('what the page hides', () => {
	const hidden =
		'Nobody who looks at the harbour page can see these words, however long they look.';

	it.each([
		['hidden', `<p hidden>${hidden}</p>`],
		['display: none', `<div style="color:red; display:none"><p>${hidden}</p></div>`],
	])('is not in the article, and in the log: %s', (_, markup) => {
		const html = pageOf({ inside: markup });
		expect(kindsAndTexts(html)).toEqual([]);
		expect(read(html).removals).toContainEqual(
			expect.objectContaining({ step: 'hidden', reason: 'hidden', text: hidden }),
		);
	});

	it.each([
		[
			'a control opens it',
			`<button aria-controls="more">More</button><div id="more" hidden><p>${hidden}</p></div>`,
		],
		['it can be found by searching', `<p hidden="until-found">${hidden}</p>`],
	])('is in the article where %s', (_, markup) => {
		expect(inside(markup)).toEqual([`paragraph: ${hidden}`]);
	});
});

describe('a short bold paragraph without a stop', () => {
	const BOLD = '<p><strong>Who pays for the ferry</strong></p>';

	it('between longer ones is a sub-heading', () => {
		expect(inside(BOLD)).toEqual(['heading: Who pays for the ferry']);
		expect(inside('<p><b><span>Кто платит за паром</span></b><br></p>')).toEqual([
			'heading: Кто платит за паром',
		]);
	});

	it('is one also beside a box that is no text of the article', () => {
		const page = pageOf({ inside: `<div class="ad-slot">Advertisement</div>${BOLD}` });
		expect(kindsAndTexts(page)).toEqual(['heading: Who pays for the ferry']);
	});

	it('stands one level below the headings beside it', () => {
		const blocks = additions(pageOf({ inside: `<h2>The winter</h2>${paragraphs()}${BOLD}` }));
		expect(blocks.map((one) => (one.kind === 'heading' ? one.level : one.kind))).toEqual([2, 3]);
	});

	it.each([
		['a question', '<p><b>Who pays for the ferry?</b></p>'],
		['a sentence', '<p><b>The council pays for the ferry.</b></p>'],
		['speech', '<p><b>“Nobody pays for the ferry”</b></p>'],
		['the beginning of a paragraph', `<p><b>The ferry</b> ${PARAGRAPHS[0]}</p>`],
		[
			'who speaks, several times',
			`<p><b>Edith Crane</b></p>${paragraphs()}<p><b>Edith Crane</b></p>`,
		],
		['one of a row', '<p><b>Adults nine crowns</b></p><p><b>Children four crowns</b></p>'],
	])('is none where it is %s', (_, markup) => {
		const kinds = additions(pageOf({ inside: markup })).map(({ kind }) => kind);
		expect(kinds).not.toContain('heading');
	});
});

describe('who signs a quotation', () => {
	const SAID = 'The horn woke the whole hill, and nobody up there minded it for once.';
	const SIGNED = `${SAID} — Ole Ask (@oleask) March 3, 2024`;
	const LINK = '<a href="https://post.example/1">March 3, 2024</a>';

	it.each([
		[
			'as bare text below an embedded post',
			`<blockquote class="twitter-tweet"><p>${SAID}</p>&mdash; Ole Ask (@oleask) ${LINK}</blockquote>`,
		],
		[
			'in a footer',
			`<blockquote><p>${SAID}</p><footer>— <cite>Ole Ask</cite> (@oleask) ${LINK}</footer></blockquote>`,
		],
	])('stays with it %s', (_, markup) => {
		expect(inside(markup + markup.replaceAll('horn', 'lamp'))).toEqual([
			`blockquote: ${SIGNED}`,
			`blockquote: ${SIGNED.replace('horn', 'lamp')}`,
		]);
	});

	it('is no turn of a conversation', () => {
		const talk = `<blockquote><p>— Did the horn wake you?</p><p>— It did.</p></blockquote>`;
		expect(inside(talk)).toEqual(['blockquote: — Did the horn wake you?', 'blockquote: — It did.']);
	});
});
