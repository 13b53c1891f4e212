import type { StatementWords } from '../statement-words.ts';

export const statements: StatementWords = {
	complementisers: 'dass daß',
	questionWords: 'ob wann warum wie wo',
	sourceBefore: `
		gemäß laut nach_angaben nach_ansicht nach_auffassung nach_aussage nach_aussagen
		nach_berichten nach_bewertung nach_darstellung nach_den_worten nach_einem_bericht
		nach_einschätzung nach_erkenntnissen nach_informationen nach_meinung nach_meldungen
		nach_mitteilung nach_überzeugung nach_worten so_zitat zitat_von
	`,
	sourceAfter: 'zu_folge zufolge',
	ownWords: {
		before: 'nach',
		after: `
			angaben ansicht auffassung aussage aussagen einschätzung meinung worten
		`,
	},
	backReferences: 'das_gab das_sagte das_teilte dies_gab dies_sagte dies_teilte',
	connectives: 'außerdem darüber_hinaus zum_beispiel',
	conditionals: 'falls sofern wenn',
	hypotheticals: '',
	refusals: '',
	contrasts: 'aber doch obwohl während',
};
