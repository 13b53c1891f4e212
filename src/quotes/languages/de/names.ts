import type { NameWords } from '../language.ts';

export const names: NameWords = {
	firstNames: {
		m: `
			alexander andreas bernd carsten christian dieter dirk edmund florian frank frank-walter
			franz franz-walter friedrich george gerd gerhard guido günter hans harald heinrich heinz
			helmut herbert hermann holger horst jacques jan jens joachim john jörg josef jürgen karl
			klaus kurt manfred markus martin mathias michael nicolas norbert olaf oliver otto paul peter
			rainer ralf rolf sebastian sigmar stefan sven thomas tony torsten uwe walter werner wilhelm
			wolfgang
		`,
		f: `
			andrea angela anja anna annalena annegret barbara birgit brigitte christa christine claudia
			condoleezza elisabeth erika gabriele gerda gisela heike helga hildegard hillary ingrid julia
			karin katrin maria martina monika nicole petra renate sabine silvia susanne ulrike ursula
			ute
		`,
	},
	firstNameForms: [{ of: '', endings: [{ suffix: '', subject: true }, { suffix: 's' }] }],
	changingNames: '',
	nameForms: [],
	surnames: { m: '', f: '' },
	nameParticles: 'al da de den der di el van von zu',
	notNames: '',
	places: `
		berlin brüssel china deutschland europa frankreich großbritannien irak iran israel japan
		london moskau paris peking polen russland syrien türkei ukraine usa washington
	`,
	nameEndings: 's',
	spelling: [],
};
