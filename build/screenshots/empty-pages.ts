import type { Content } from '../../tests/browser/server.ts';

/** A page for which the popup has no outline. */
export interface EmptyState {
	name: string;
	url: string;
	content: Content;
}

const site = 'https://gazette.example/';

function article(language: string, title: string, paragraphs: readonly string[]): Content {
	const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
	return {
		html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><article><h1>${title}</h1>${text}</article>`,
	};
}

const links = Array.from(
	{ length: 30 },
	(_, n) => `<li><a href="/story-${n}">Story ${n} of the day</a>`,
);

export const emptyPages: readonly EmptyState[] = [
	{
		name: 'nobody-quoted',
		url: `${site}quiet`,
		content: article(
			'en',
			'The pass is open',
			[1, 2, 3, 4, 5, 6].map(
				(n) =>
					`The pass has been open since noon, and snow is expected again at the end of week ${n}. There is no word from anybody on the road.`,
			),
		),
	},
	{
		name: 'unknown-language',
		url: `${site}passo`,
		content: article('it', 'Il passo riapre ai camion', [
			'La strada del passo riapre questa mattina dopo tre giorni di neve, e i camion fermi nella valle possono finalmente ripartire.',
			'«Abbiamo spalato per tre giorni», racconta Carla Rossi, che guida la squadra del comune, «e nessuno ci ha ancora ringraziati».',
			'Il sindaco ha promesso che la galleria sarà pronta entro la primavera, ma gli abitanti della valle non ci credono più da molto tempo.',
			'«Lo crederò quando vedrò l’altra parte della montagna», dice un autista che aspetta nella piazza da domenica sera.',
		]),
	},
	{
		name: 'links',
		url: `${site}front`,
		content: {
			html: `<!doctype html><html lang="en"><title>Gazette</title><h1>Gazette</h1><ul>${links.join('')}</ul>`,
		},
	},
	{
		name: 'no-article',
		url: `${site}sign-in`,
		content: {
			html: '<!doctype html><html lang="en"><title>Sign in</title><form></form></html>',
		},
	},
	{
		name: 'pdf',
		url: `${site}paper.pdf`,
		content: { text: '%PDF-1.4\n', type: 'application/pdf' },
	},
	{
		name: 'text-file',
		url: `${site}notes.txt`,
		content: { text: 'Notes of the day.\n'.repeat(20), type: 'text/plain' },
	},
];
