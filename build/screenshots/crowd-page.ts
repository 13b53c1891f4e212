import type { Content } from '../../tests/browser/server.ts';

const first = ['Anna', 'Berta', 'Clara', 'Dora', 'Erik', 'Felix', 'Georg', 'Hanna'];
const last = ['Lindqvist', 'Brand', 'Maran', 'Storm', 'Weiss'];
const said = [
	'We have shovelled for three days and nobody has thanked us for it yet',
	'I shall believe it when I see the other side of the mountain',
	'The bridge was never built for lorries of that weight',
	'Ask the ministry, they have had the report since the spring',
	'My father drove this road in winter with a horse and two lanterns',
	'There is diesel for a week, and after that we shall see',
];

/** Forty speakers with 250 quotations. */
export const crowdPage: { url: string; content: Content } = {
	url: 'https://gazette.example/crowd',
	content: {
		html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>What the valley says</title>
<meta property="og:type" content="article"><article><h1>What the valley says</h1>${Array.from(
			{ length: 250 },
			(_, n) =>
				`<p>“${said[n % said.length]},” said ${first[n % first.length]} ${last[Math.floor(n / first.length) % last.length]} on day ${n + 1}.</p>`,
		).join('')}</article>`,
	},
};
