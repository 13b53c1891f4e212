import fc from 'fast-check';

/** Random pages: trees of elements that matter to the pipeline, with texts that matter to the quotes. */

const NAMES =
	'div p span a b i em strong br ul ol li table tr td th h1 h2 h3 figure figcaption img blockquote section article main aside header footer nav form input button iframe video svg math noscript template style script font time address pre code dl dt dd details summary x-element'.split(
		' ',
	);
const ATTRIBUTES =
	'class id href src alt title name style itemprop itemtype role hidden width height datetime content data-src srcset dir lang onclick rel'.split(
		' ',
	);
const VALUES = [
	...['share', 'article', 'comments', 'advert', 'nextSibling', 'body', 'articleBody', 'headline'],
	...[
		'javascript:ran()',
		'https://news.example/a',
		'/b',
		'//c',
		'data:text/html,x',
		'http://[',
		'#',
	],
	...['1', '0', '-1', '9999', '2026-09-16', 'display:none', 'rtl', ''],
];
const WORDS = [
	...[
		'said',
		'told reporters',
		'according to',
		'сказал',
		'по словам',
		'sagte',
		'added',
		'he',
		'она',
	],
	...[
		'Anna Lindqvist',
		'Pavel Dronov',
		'Иван Петров',
		'the minister',
		'министр',
		'Izvestia',
		'Mr. A. B.',
	],
	...[
		'“',
		'”',
		'«',
		'»',
		'"',
		"'",
		'„',
		'’',
		'— ',
		'- ',
		', — ',
		':',
		',',
		'.',
		'?',
		'!',
		'…',
		'(',
		')',
	],
	...[
		'the harbour was closed',
		'порт закрыт',
		'Read also',
		'Читайте также',
		'Photo: A/B',
		'1.',
		'16:9',
		'\n',
	],
	...['\u202e', '\u0000', '\ud800', '😀', '\u00a0', '\u00ad', 'e\u0301', 'ß', 'İ', '©'],
];

/** A text of words that begin, end, carry or break quotations, and of anything else. */
export const text = fc
	.array(
		fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary' })),
		{
			maxLength: 40,
		},
	)
	.map((words) => words.join(' '));

const attributes = fc.array(
	fc.tuple(
		fc.constantFrom(...ATTRIBUTES),
		fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES) }, fc.string()),
	),
	{ maxLength: 3 },
);

export interface Tree {
	name: string;
	attributes: [string, string][];
	children: (Tree | string)[];
}

const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
	tree: fc.record({
		name: fc.constantFrom(...NAMES),
		attributes,
		children: fc.array(tie('child'), { maxLength: 6, depthIdentifier: 'tree' }),
	}),
	child: fc.oneof({ depthIdentifier: 'tree', maxDepth: 7 }, text, tie('tree')),
}));

export const trees = fc.array(tree, { maxLength: 8 });

/** Builds the trees into an empty page. Deep enough for every step, never deeper than recursion bears. */
export function build(page: Document, forest: readonly Tree[]): Document {
	const add = (parent: Element, one: Tree | string): void => {
		if (typeof one === 'string') {
			parent.append(one);
			return;
		}
		const element = page.createElement(one.name);
		for (const [name, value] of one.attributes) element.setAttribute(name, value);
		for (const child of one.children) add(element, child);
		parent.append(element);
	};
	for (const one of forest) add(page.body, one);
	return page;
}
