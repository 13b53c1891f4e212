/**
 * Pages made by rule, to see how time grows with size: each series repeats one kind of content. Words are
 * drawn from short lists by a counter, so that every run measures the same pages.
 */

const NAMES = [
	'Anna Lindqvist',
	'Pavel Dronov',
	'Marta Eskola',
	'Igor Belsky',
	'Ruth Okafor',
	'Tomas Halvorsen',
];
const ROLES = [
	'harbour master',
	'chief engineer',
	'deputy minister',
	'director of the yard',
	'analyst',
];
const SUBJECTS = [
	'The tug',
	'The icebreaker',
	'The crane',
	'The pilot boat',
	'The survey ship',
	'The ferry',
];
const VERBS = [
	'returned to',
	'was moved to',
	'waited outside',
	'left',
	'could not reach',
	'is expected at',
];
const PLACES = [
	'the northern pier',
	'the repair dock',
	'the river mouth',
	'the coal terminal',
	'the old quay',
];
const ENDS = [
	'after the wind had turned',
	'although the channel was open',
	'before the night shift began',
	'while two more ships stood by',
	'because the buoys had been taken in',
];
const CUES = ['said', 'told reporters', 'explained', 'added', 'noted'];

const pick = (list: readonly string[], n: number): string => list[n % list.length]!;

function sentence(n: number): string {
	return `${pick(SUBJECTS, n)} ${pick(VERBS, n * 7 + 1)} ${pick(PLACES, n * 3 + 2)} ${pick(ENDS, n * 5 + 3)}.`;
}

function paragraph(n: number): string {
	const plain = `${sentence(n)} ${sentence(n + 11)} ${sentence(n + 23)}`;
	if (n % 4 !== 1) return `<p>${plain}</p>`;
	const words = `“We counted ${n + 2} ships in a day, and ${sentence(n + 5).replace(/\.$/, ',')}”`;
	const speaker =
		n % 8 === 1
			? `${pick(NAMES, n >> 2)}, ${pick(ROLES, n >> 2)}`
			: pick(NAMES, n >> 2).split(' ')[1];
	return `<p>${words} ${pick(CUES, n)} ${speaker}. ${plain}</p>`;
}

function page(body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ships of the bay</title></head><body>
<header><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a><li><a href="/sea">Sea</a></ul></nav></header>
<main><article><h1>The ships of the bay</h1>${body}</article></main>
<aside><h2>More news</h2><ul><li><a href="/a">Ice on the lake</a><li><a href="/b">A new lighthouse</a></ul></aside>
<footer><p>All rights reserved.</p></footer></body></html>`;
}

/** Joins `piece(0)`, `piece(1)`, … up to a length. */
function upTo(bytes: number, piece: (n: number) => string): string {
	const pieces: string[] = [];
	for (let length = 0, n = 0; length < bytes; n++) {
		const next = piece(n);
		pieces.push(next);
		length += next.length;
	}
	return pieces.join('\n');
}

/** The series: name → a page of about so many bytes. */
export const series: Readonly<Record<string, (bytes: number) => string>> = {
	article: (bytes) => page(upTo(bytes, paragraph)),
	comments: (bytes) =>
		page(
			`${upTo(20_000, paragraph)}<section class="comments">${upTo(
				bytes - 20_000,
				(n) =>
					`<div class="comment" id="c${n}"><b>${pick(NAMES, n)}</b><time>${n % 24}:00</time><div>${sentence(n)}</div><a href="#r${n}">Reply</a></div>`,
			)}</section>`,
		),
	table: (bytes) =>
		page(
			`${upTo(20_000, paragraph)}<table>${upTo(
				bytes - 20_000,
				(n) =>
					`<tr><td>${pick(SUBJECTS, n)}</td><td>${n * 17}</td><td>${pick(PLACES, n)}</td><td>${n % 31}</td></tr>`,
			)}</table>`,
		),
	spans: (bytes) =>
		page(
			upTo(
				bytes,
				(n) =>
					`<p>${sentence(n)
						.split(' ')
						.map((word) => `<span class="w"><span>${word} </span></span>`)
						.join('')}</p>`,
			),
		),
	breaks: (bytes) => page(`<div>${upTo(bytes, (n) => `${sentence(n)}<br>`)}</div>`),
	deep: (bytes) => {
		// As page builders nest; parsers flatten only what is deeper.
		const open = '<div class="wrap">'.repeat(100);
		const close = '</div>'.repeat(100);
		return page(upTo(bytes, (n) => `${open}${paragraph(n)}${close}`));
	},
};
