/** Frequent little words by which languages of one script are told apart. */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
	en: 'the of and to in that is was for with on said from have has not by an as at are be he his it they who will',
	de: 'der die das und ist nicht mit von den dem ein eine auf für sich auch im des einem einen hat nach wurde zu zum so es war dass bei aus um an',
	fr: 'le la les des et est une dans que pour qui sur pas du au plus avec',
	es: 'el la los las de que y en un una por con para del se no es',
	it: 'il la di che e in un una per con del della sono non alla dei gli',
	pt: 'o a os as de que e em um uma para com não do da no na se por',
	nl: 'de het een en van in is dat op te zijn voor met niet die aan',
	pl: 'w i na z do że się nie to jest po od za przez dla oraz',
	sv: 'och att det i en som på är av för med den till inte har ett om',
	da: 'og at det i en som på er af for med den til ikke har et de',
	no: 'og at det i en som på er av for med den til ikke har et de',
	tr: 've bir bu için ile da de olarak çok daha olan gibi sonra kadar',
	ru: 'и в не на что с по как из за к от это у его для также',
	uk: 'і в не на що з до як за від це у його для також та й',
	bg: 'и в не на че с по като от за се е са да той това',
};
